/** From what a database has to what records declare. */
@NullMarked
package dev.arbiter.importer.declare;

import org.jspecify.annotations.NullMarked;
