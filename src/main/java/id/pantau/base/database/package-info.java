/** Where the data live: an embedded MariaDB or the server that is named. */
@NullMarked
package id.pantau.base.database;

import org.jspecify.annotations.NullMarked;
