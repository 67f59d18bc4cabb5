/** A picture of tables: as Markdown with a diagram, and as a page that needs nothing but itself. */
@NullMarked
package dev.arbiter.importer.report;

import org.jspecify.annotations.NullMarked;
