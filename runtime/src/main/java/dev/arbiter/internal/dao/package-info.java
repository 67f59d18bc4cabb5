/**
 * What generated DAOs do by the rules of their table alone: the statements are composed when the
 * DAO's classes are initialized, from what is declared of columns and keys.
 *
 * <p>Depends on {@code internal} and on the rooms beside it. Exported, but not part of the promised
 * API.
 */
@NullMarked
package dev.arbiter.internal.dao;

import org.jspecify.annotations.NullMarked;
