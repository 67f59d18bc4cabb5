/** Documents of an account, by their title. */
@NullMarked
package dev.arbiter.examples.springboot.documents;

import org.jspecify.annotations.NullMarked;
