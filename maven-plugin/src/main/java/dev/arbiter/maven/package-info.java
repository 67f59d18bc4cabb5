/** The goals of the Maven plugin. */
@NullMarked
package dev.arbiter.maven;

import org.jspecify.annotations.NullMarked;
