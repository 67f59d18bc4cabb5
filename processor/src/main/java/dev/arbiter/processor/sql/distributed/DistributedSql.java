package dev.arbiter.processor.sql.distributed;

import dev.arbiter.processor.sql.statement.ByIdentity;
import java.util.Optional;

/**
 * The statements by which an operation takes many rows of a distributed table.
 *
 * @param numbers how the rows' keys are told apart; empty if no key can
 * @param byKey whether the rows are written in the order of their keys
 */
public record DistributedSql(
    ByIdentity<ValuesSql> values, Optional<NumbersSql> numbers, boolean byKey) {}
