/** How far ILP has come in each facility: criteria, evidence, stages, plan; and the registers beside it. */
@ApplicationModule(allowedDependencies = {"base", "region", "region :: ui", "facility", "indicator"})
@NullMarked
package id.pantau.rollout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
