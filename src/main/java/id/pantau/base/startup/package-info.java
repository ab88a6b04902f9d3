/** What happens between the command and the open port: checks before, refusals as one sentence, the address at the end. */
@NullMarked
package id.pantau.base.startup;

import org.jspecify.annotations.NullMarked;
