/** Texts and numbers as Indonesians read them. */
@NullMarked
package id.pantau.base.i18n;

import org.jspecify.annotations.NullMarked;
