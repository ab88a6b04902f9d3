package id.pantau.intake;

import java.util.List;

/** The files of a pack that one module takes in. */
interface PackFiles {
    List<PackStep> steps();
}
