/** What a table is in SQL: its names, its definitions, its types and its conflict targets. */
@NullMarked
package dev.arbiter.processor.sql.table;

import org.jspecify.annotations.NullMarked;
