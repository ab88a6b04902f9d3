/** Accounts on screen. */
@NullMarked
package id.pantau.account.ui;

import org.jspecify.annotations.NullMarked;
