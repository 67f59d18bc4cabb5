/** A picture of declared tables: as Markdown with a diagram, and as a page. */
@NullMarked
package dev.arbiter.maven.report;

import org.jspecify.annotations.NullMarked;
