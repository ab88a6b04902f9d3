/** How far ILP has come in each facility: criteria, evidence, stages, plan. */
@ApplicationModule(allowedDependencies = {"base", "region", "region :: ui", "facility"})
@NullMarked
package id.pantau.rollout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
