/** PostgreSQL's own image, in a container. */
@NullMarked
package dev.arbiter.examples.everyday.testcontainers;

import org.jspecify.annotations.NullMarked;
