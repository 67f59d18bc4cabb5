/** The statements by which an upsert takes many rows at once, and whether it may. */
@NullMarked
package dev.arbiter.processor.sql.batch;

import org.jspecify.annotations.NullMarked;
