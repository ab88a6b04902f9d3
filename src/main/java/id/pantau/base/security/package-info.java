/** Sign-in, response headers, content policy. */
@NullMarked
package id.pantau.base.security;

import org.jspecify.annotations.NullMarked;
