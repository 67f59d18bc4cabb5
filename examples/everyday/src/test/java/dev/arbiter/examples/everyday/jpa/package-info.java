/** JPA and Arbiter in a transaction of Spring. */
@NullMarked
package dev.arbiter.examples.everyday.jpa;

import org.jspecify.annotations.NullMarked;
