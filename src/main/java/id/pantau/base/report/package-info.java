/** What was found in files that were handed in, and what taking them in changed. */
@NullMarked
package id.pantau.base.report;

import org.jspecify.annotations.NullMarked;
