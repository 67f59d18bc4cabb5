package dev.arbiter.internal.batch;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.batch.statement.BatchUpsert;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.internal.type.array.RowArrays;
import dev.arbiter.schema.StatementDefinition;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of a temporary table that one statement takes.
 *
 * @param rows how many rows the table has
 * @param round the number of the round
 */
record StagedRound<R>(BatchUpsert<R> upsert, long rows, long round) implements Round {

  @Override
  public StatementDefinition statement() {
    return upsert.staging().write();
  }

  @Override
  public Binder binder() {
    ArrayStatement<R> staged = upsert.staged();
    return statement -> {
      statement.setLong(1, round);
      staged.bind(statement, List.of(), 1);
    };
  }

  @Override
  public int position(int place) {
    return place - 1;
  }

  /** Those of all rounds: the statement that looks rows up knows which are of this one. */
  @Override
  public IntStream positions() {
    return IntStream.range(0, Math.toIntExact(rows));
  }

  @Override
  public Round lookup(int[] positions) {
    return new Lookup<>(this, positions);
  }

  /** Looks up what is stored by the keys of such rows. */
  private static final class Lookup<R> implements Round {

    private final StagedRound<R> written;
    private final int[] sought;

    Lookup(StagedRound<R> written, int[] sought) {
      this.written = written;
      this.sought = sought;
    }

    @Override
    public StatementDefinition statement() {
      return requireNonNull(written.upsert().staging().lookup(), "a lookup");
    }

    @Override
    public Binder binder() {
      return statement -> {
        statement.setLong(1, written.round());
        bindPlaces(new RowArrays<>(statement, List.of(), 1));
      };
    }

    private void bindPlaces(RowArrays<R> arrays) throws SQLException {
      arrays.places(Arrays.stream(sought).map(it -> it + 1).toArray());
    }

    @Override
    public int position(int place) {
      return written.position(place);
    }

    @Override
    public IntStream positions() {
      return Arrays.stream(sought);
    }

    @Override
    public Round lookup(int[] positions) {
      return new Lookup<>(written, positions);
    }
  }
}
