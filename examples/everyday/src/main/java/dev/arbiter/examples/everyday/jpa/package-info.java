/** JPA keeps its entities, Arbiter upserts beside it, in one transaction. */
@NullMarked
package dev.arbiter.examples.everyday.jpa;

import org.jspecify.annotations.NullMarked;
