/** Projects as users have them, built by Maven with the jars of this build. */
@NullMarked
package dev.arbiter.projects;

import org.jspecify.annotations.NullMarked;
