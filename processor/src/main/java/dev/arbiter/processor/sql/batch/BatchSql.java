package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.statement.BoundStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements by which an operation takes many rows.
 *
 * @param marked the columns that a row may leave out, which its marks are about: one character each
 * @param key what the rows' own values say about the key; empty where it may come twice
 * @param alike takes rows that supply the same columns
 * @param mixed takes rows that supply different columns; empty if there is no column to leave out
 * @param rounds the places of the rows that are not the first of their key, and their rounds; empty
 *     where the rows' own values say it, and where a key may come twice
 * @param lookup finds what is stored by the keys of rows; empty if nothing looks for it
 * @param order the places of rows that lack their identity in the order of their keys, in which
 *     they are written one by one among rows that supply it; else empty
 * @param staging for more rows than one statement should take
 */
public record BatchSql(
    List<Column> marked,
    Optional<RawKey> key,
    BoundStatement alike,
    Optional<BoundStatement> mixed,
    Optional<BoundStatement> rounds,
    Optional<BoundStatement> lookup,
    Optional<BoundStatement> order,
    StagingSql staging) {

  public BatchSql {
    marked = List.copyOf(marked);
  }

  /** Every statement. */
  public Stream<BoundStatement> statements() {
    return Stream.of(
            Stream.of(alike),
            mixed.stream(),
            rounds.stream(),
            lookup.stream(),
            order.stream(),
            staging.inOrder().stream())
        .flatMap(it -> it);
  }
}
