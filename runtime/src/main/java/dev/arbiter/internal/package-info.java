/**
 * The entry to the inside of {@link dev.arbiter.Database}: what it and generated DAOs call to run
 * statements.
 *
 * <p>The packages below hold the parts, and depend on each other one way: {@code batch} on {@code
 * statement}, that on {@code transaction}, that on {@code error}; {@code type} depends on none.
 *
 * <p>Exported because generated DAOs live in the users' packages; <em>not</em> part of the promised
 * API, it may change in any release together with the code that is generated.
 */
@NullMarked
package dev.arbiter.internal;

import org.jspecify.annotations.NullMarked;
