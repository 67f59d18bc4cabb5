/**
 * What a DAO has: every operation, the generated ones written down as a user would declare them.
 * Complete before a line of SQL or Java is written, and independent of the compiler.
 */
@NullMarked
package dev.arbiter.processor.dao;

import org.jspecify.annotations.NullMarked;
