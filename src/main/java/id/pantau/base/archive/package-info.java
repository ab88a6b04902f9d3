/** Archives that anybody may have made, opened within limits. */
@NullMarked
package id.pantau.base.archive;

import org.jspecify.annotations.NullMarked;
