/** Puts files into a folder, and leaves alone what a person has edited. */
@NullMarked
package dev.arbiter.importer.write;

import org.jspecify.annotations.NullMarked;
