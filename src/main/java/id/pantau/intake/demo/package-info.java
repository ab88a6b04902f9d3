/** A complete, invented kabupaten as pack files: for trying the product out, for training and for tests. */
@NullMarked
package id.pantau.intake.demo;

import org.jspecify.annotations.NullMarked;
