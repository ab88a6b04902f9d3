/** Indicators, target populations, targets, achievements and the rules that turn them into figures. */
@ApplicationModule(allowedDependencies = {"base", "region", "facility"})
@NullMarked
package id.pantau.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
