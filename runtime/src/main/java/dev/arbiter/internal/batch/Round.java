package dev.arbiter.internal.batch;

import dev.arbiter.internal.statement.Binder;
import dev.arbiter.schema.StatementDefinition;
import java.util.stream.IntStream;

/** Rows of a batch that one statement takes: none of them twice the row of one key. */
interface Round {

  /** Takes the rows. */
  StatementDefinition statement();

  /** Sets the statement's parameters. */
  Binder binder();

  /** The position in the batch of the row that the statement knows by a place, from one on. */
  int position(int place);

  /** The positions in the batch at which rows of the round are; others may be among them. */
  IntStream positions();

  /** Looks up the stored rows of the keys that are at these positions. */
  Round lookup(int[] positions);
}
