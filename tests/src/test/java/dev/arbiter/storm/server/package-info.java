/** PostgreSQL servers that can be killed: a primary and a standby. */
@NullMarked
package dev.arbiter.storm.server;

import org.jspecify.annotations.NullMarked;
