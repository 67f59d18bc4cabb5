/** Everything that a record can declare of a table, on a real server. */
@NullMarked
package dev.arbiter.declarations;

import org.jspecify.annotations.NullMarked;
