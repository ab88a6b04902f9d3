/** Takes a kabupaten's files in: parse, validate, report, apply. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "region",
            "region :: ui",
            "facility",
            "indicator",
            "account",
            "rollout",
            "followup"
        })
@NullMarked
package id.pantau.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
