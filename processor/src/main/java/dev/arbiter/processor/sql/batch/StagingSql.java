package dev.arbiter.processor.sql.batch;

import dev.arbiter.processor.sql.statement.BoundStatement;
import java.util.List;

/**
 * The statements by which rows go through a temporary table, in the order in which they run.
 *
 * @param create creates the table
 * @param fill adds the rows of arrays; its last parameter is the number of rows before
 * @param rounds writes down the rounds of the rows, and returns the last of them
 * @param index makes the rows of a round quick to find
 * @param write upserts the rows of one round, which is its first parameter
 * @param drop drops the table
 */
public record StagingSql(
    BoundStatement create,
    BoundStatement fill,
    BoundStatement rounds,
    BoundStatement index,
    BoundStatement write,
    BoundStatement drop) {

  public List<BoundStatement> inOrder() {
    return List.of(create, fill, rounds, index, write, drop);
  }
}
