/**
 * What generated code calls, and the inside of {@link dev.arbiter.Database}: connections,
 * transactions, retries, error translation.
 *
 * <p>Exported because generated DAOs live in the users' packages; <em>not</em> part of the promised
 * API, it may change in any release together with the code that is generated.
 */
@NullMarked
package dev.arbiter.internal;

import org.jspecify.annotations.NullMarked;
