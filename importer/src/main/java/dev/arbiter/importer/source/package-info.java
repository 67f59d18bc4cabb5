/** Java files as data, and how they are printed: as a person would write them. */
@NullMarked
package dev.arbiter.importer.source;

import org.jspecify.annotations.NullMarked;
