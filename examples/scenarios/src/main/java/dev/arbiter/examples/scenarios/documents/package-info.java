/** Documents that are deleted softly: a key among the living ones only. */
@NullMarked
package dev.arbiter.examples.scenarios.documents;

import org.jspecify.annotations.NullMarked;
