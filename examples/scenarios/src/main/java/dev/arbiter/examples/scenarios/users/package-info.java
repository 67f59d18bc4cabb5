/** People, synchronised from an OAuth provider by their email address. */
@NullMarked
package dev.arbiter.examples.scenarios.users;

import org.jspecify.annotations.NullMarked;
