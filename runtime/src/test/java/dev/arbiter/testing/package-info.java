/** What the tests of every module share: the place where databases come from. */
@NullMarked
package dev.arbiter.testing;

import org.jspecify.annotations.NullMarked;
