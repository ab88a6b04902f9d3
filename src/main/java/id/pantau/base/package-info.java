/** The kernel that every other module stands on: periods, scope, refusals, texts, frame, security, database. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package id.pantau.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
