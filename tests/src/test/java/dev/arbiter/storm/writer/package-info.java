/** Writers of tables whose rows remember who wrote them, and what each of them knows. */
@NullMarked
package dev.arbiter.storm.writer;

import org.jspecify.annotations.NullMarked;
