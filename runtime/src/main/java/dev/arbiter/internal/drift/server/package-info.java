/**
 * How the server is asked: a session in a transaction that is undone, the plan of a statement, the
 * refusal of one. Not promised.
 */
@NullMarked
package dev.arbiter.internal.drift.server;

import org.jspecify.annotations.NullMarked;
