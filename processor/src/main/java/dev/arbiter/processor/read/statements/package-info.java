/**
 * Reads the methods of a record's interfaces: their parameters, what they return, and their SQL;
 * and those that only name a generated method.
 */
@NullMarked
package dev.arbiter.processor.read.statements;

import org.jspecify.annotations.NullMarked;
