/** What generated DAOs promise, held against a real server. */
@NullMarked
package dev.arbiter.generated;

import org.jspecify.annotations.NullMarked;
