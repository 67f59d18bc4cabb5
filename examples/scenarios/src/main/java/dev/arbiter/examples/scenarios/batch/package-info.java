/** Many rollups at once: all of them or none. */
@NullMarked
package dev.arbiter.examples.scenarios.batch;

import org.jspecify.annotations.NullMarked;
