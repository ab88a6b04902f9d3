/** The administrative tree, the boundaries of its villages and the map that draws them. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package id.pantau.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
