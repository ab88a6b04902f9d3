/** The screens that people read. Queries to records only: no entity. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "region",
            "region :: ui",
            "region :: picture",
            "facility",
            "indicator",
            "account",
            "rollout",
            "rollout :: ui",
            "followup",
            "followup :: ui"
        })
@NullMarked
package id.pantau.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
