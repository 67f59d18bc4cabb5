/** Rights of users and teams in projects: a primary key of several columns. */
@NullMarked
package dev.arbiter.examples.scenarios.access;

import org.jspecify.annotations.NullMarked;
