/** Eight tables that need an upsert, as a program that shows each of them at work. */
@NullMarked
package dev.arbiter.examples.scenarios;

import org.jspecify.annotations.NullMarked;
