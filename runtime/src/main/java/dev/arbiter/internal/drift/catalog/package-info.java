/** What the catalog says about tables, columns, indexes, constraints and names. Not promised. */
@NullMarked
package dev.arbiter.internal.drift.catalog;

import org.jspecify.annotations.NullMarked;
