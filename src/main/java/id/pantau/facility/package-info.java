/** Puskesmas, Pustu and Posyandu, and which Puskesmas serves which village from when to when. */
@ApplicationModule(allowedDependencies = {"base", "region", "region :: ui"})
@NullMarked
package id.pantau.facility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
