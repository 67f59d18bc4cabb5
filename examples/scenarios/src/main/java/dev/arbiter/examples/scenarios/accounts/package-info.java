/** Accounts that an email address finds whatever its casing: a key of an expression. */
@NullMarked
package dev.arbiter.examples.scenarios.accounts;

import org.jspecify.annotations.NullMarked;
