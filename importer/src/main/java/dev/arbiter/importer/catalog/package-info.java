/** What a database has, as records: read from PostgreSQL's catalog, nothing decided yet. */
@NullMarked
package dev.arbiter.importer.catalog;

import org.jspecify.annotations.NullMarked;
