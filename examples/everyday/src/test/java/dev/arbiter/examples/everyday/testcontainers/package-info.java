/** The program in a container, where there is Docker. */
@NullMarked
package dev.arbiter.examples.everyday.testcontainers;

import org.jspecify.annotations.NullMarked;
