package dev.arbiter.processor.sql;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.sql.batch.BatchSql;
import dev.arbiter.processor.sql.batch.InsertSql;
import dev.arbiter.processor.sql.distributed.DistributedSql;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements of an operation.
 *
 * @param row for one row, or for each of many that are written one by one
 * @param steps what runs before, where an upsert cannot tell an insert from an update; else empty
 * @param lookup finds the row that was there already; empty if none is looked for
 * @param batch for many rows at once; empty if the operation takes one, or writes them one by one
 * @param insert for many rows that are inserted in their order; empty if the operation does not, or
 *     rows may have no values
 * @param distributed for many rows of a distributed table, instead of both
 * @param servers orders the keys of a distributed table by the servers that have their rows; empty
 *     where a statement can take all keys
 * @param oneByOne why many rows are written one by one; empty if they are not
 */
public record OperationSql(
    Operation operation,
    ByIdentity<BoundStatement> row,
    Optional<StepsSql> steps,
    Optional<BoundStatement> lookup,
    Optional<ByIdentity<BatchSql>> batch,
    Optional<ByIdentity<InsertSql>> insert,
    Optional<DistributedSql> distributed,
    Optional<BoundStatement> servers,
    Optional<String> oneByOne) {

  /** The statement that takes many rows, or each of them where there is none for many. */
  public BoundStatement manyRows() {
    Optional<BoundStatement> byKey = batch.map(it -> it.with().alike());
    return byKey.or(() -> insert.map(it -> it.with().alike())).orElseGet(row::with);
  }

  /** Whether each of many rows has a statement of its own. */
  public boolean isOneByOne() {
    return batch.isEmpty() && distributed.isEmpty();
  }

  /** Whether many rows are inserted in the order of their list, and not one by one. */
  public boolean isInListOrder() {
    return insert.isPresent() || distributed.filter(it -> !it.byKey()).isPresent();
  }

  /** Every statement. */
  public Stream<NamedStatement> statements() {
    Stream<BoundStatement> bound =
        Stream.of(
                row.stream(),
                steps.stream().flatMap(StepsSql::statements),
                batch.stream().flatMap(ByIdentity::stream).flatMap(BatchSql::statements),
                lookup.stream(),
                servers.stream(),
                insert.stream()
                    .flatMap(ByIdentity::stream)
                    .flatMap(it -> Stream.concat(Stream.of(it.alike()), it.mixed().stream())))
            .flatMap(it -> it);
    return Stream.concat(
        bound.map(BoundStatement::named), distributed.stream().flatMap(DistributedSql::statements));
  }
}
