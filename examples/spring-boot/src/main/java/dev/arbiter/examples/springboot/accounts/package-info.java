/** People, by their e-mail address. */
@NullMarked
package dev.arbiter.examples.springboot.accounts;

import org.jspecify.annotations.NullMarked;
