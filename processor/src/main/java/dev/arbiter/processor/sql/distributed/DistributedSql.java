package dev.arbiter.processor.sql.distributed;

import dev.arbiter.processor.sql.batch.ArraysSql;
import dev.arbiter.processor.sql.statement.ByIdentity;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements by which an operation takes many rows of a distributed table.
 *
 * @param ofServer takes rows that one server has; empty if none does
 * @param numbers how the rows' keys are told apart; empty if no key can
 * @param byKey whether the rows are written in the order of their keys
 */
public record DistributedSql(
    ByIdentity<ValuesSql> values,
    Optional<ArraysSql> ofServer,
    Optional<NumbersSql> numbers,
    boolean byKey) {

  /** Every statement. */
  public Stream<NamedStatement> statements() {
    return Stream.of(
            values.stream().flatMap(it -> it.sizes().stream()).map(ValuesSql.Size::statement),
            values.stream().flatMap(it -> it.alike().stream()).map(it -> it.statement().named()),
            ofServer.stream().map(it -> it.statement().named()),
            numbers.stream().map(it -> it.statement().named()))
        .flatMap(it -> it);
  }
}
