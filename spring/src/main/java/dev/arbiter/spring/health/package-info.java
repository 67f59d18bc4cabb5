/** The state of the databases as a health indicator, for either of Spring Boot's two interfaces. */
@NullMarked
package dev.arbiter.spring.health;

import org.jspecify.annotations.NullMarked;
