/** From names of a database to names of Java, and which of them are taken. */
@NullMarked
package dev.arbiter.importer.name;

import org.jspecify.annotations.NullMarked;
