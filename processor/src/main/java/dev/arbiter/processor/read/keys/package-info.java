/**
 * Reads primary key, unique constraints and unique indexes, and checks what PostgreSQL would make
 * of them: their names, NULLs and partitions.
 */
@NullMarked
package dev.arbiter.processor.read.keys;

import org.jspecify.annotations.NullMarked;
