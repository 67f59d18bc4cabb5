/** The statements by which many rows of a table that Citus distributes are written. */
@NullMarked
package dev.arbiter.processor.sql.distributed;

import org.jspecify.annotations.NullMarked;
