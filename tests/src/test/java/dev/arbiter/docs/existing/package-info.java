/** What the pages show, compiled and run, and a test that they show nothing else. */
@NullMarked
package dev.arbiter.docs.existing;

import org.jspecify.annotations.NullMarked;
