package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.sql.statement.BoundStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements by which rows go through a temporary table, in the order in which they run.
 *
 * @param create creates the table
 * @param copy adds rows that are sent in binary
 * @param fill adds the rows of arrays; its last parameter is the number of rows before
 * @param rounds writes down the rounds of the rows, and returns the last of them; empty where a key
 *     may come twice in one
 * @param index makes the rows of a round quick to find
 * @param write writes the rows of one round, which is its first parameter
 * @param lookup finds what is stored by the keys of such rows at the places that are its second
 *     parameter; empty if nothing looks for it
 * @param drop drops the table
 */
public record StagingSql(
    BoundStatement create,
    BoundStatement copy,
    BoundStatement fill,
    Optional<BoundStatement> rounds,
    BoundStatement index,
    BoundStatement write,
    Optional<BoundStatement> lookup,
    BoundStatement drop) {

  public List<BoundStatement> inOrder() {
    return Stream.of(
            Stream.of(create, copy, fill),
            rounds.stream(),
            Stream.of(index, write),
            lookup.stream(),
            Stream.of(drop))
        .flatMap(it -> it)
        .toList();
  }
}
