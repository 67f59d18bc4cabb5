/**
 * Has a real server judge the SQL of a record: first as a whole, and where the server refuses it,
 * text by text, so that the error is told where the text was written. Knows nothing of annotation
 * processing. The driver and the embedded server are optional: {@code Pgjdbc} and {@code
 * EmbeddedServer} alone mention them.
 */
@NullMarked
package dev.arbiter.processor.verify;

import org.jspecify.annotations.NullMarked;
