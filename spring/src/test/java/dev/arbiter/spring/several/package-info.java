/** An application with two data sources. */
@NullMarked
package dev.arbiter.spring.several;

import org.jspecify.annotations.NullMarked;
