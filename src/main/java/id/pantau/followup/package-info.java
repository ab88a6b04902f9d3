/** From a village that falls behind to someone who acts: problems, follow-up, escalation by working days, weekly review. */
@ApplicationModule(
        allowedDependencies = {"base", "region", "region :: ui", "facility", "indicator", "account", "rollout"})
@NullMarked
package id.pantau.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
