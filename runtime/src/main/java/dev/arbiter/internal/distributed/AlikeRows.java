package dev.arbiter.internal.distributed;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import java.util.function.Predicate;

/**
 * A statement that takes rows of one server as arrays.
 *
 * @param takes whether it can take a row, with others that it can take
 * @param <R> the input row's type
 */
public record AlikeRows<R>(Predicate<R> takes, ArrayStatement<R> statement) {}
