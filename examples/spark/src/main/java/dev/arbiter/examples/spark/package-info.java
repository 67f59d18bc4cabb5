/** Spark's tasks as parallel writers of one table. */
@NullMarked
package dev.arbiter.examples.spark;

import org.jspecify.annotations.NullMarked;
