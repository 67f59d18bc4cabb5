/**
 * The importer: records for the tables of a database that is there already. {@code catalog} reads
 * what the database has, {@code declare} decides what records say of it with names from {@code
 * name}, {@code source} prints them, {@code write} puts them into a folder.
 */
@NullMarked
package dev.arbiter.importer;

import org.jspecify.annotations.NullMarked;
