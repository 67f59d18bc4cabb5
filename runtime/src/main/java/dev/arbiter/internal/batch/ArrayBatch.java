package dev.arbiter.internal.batch;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.batch.statement.BatchUpsert;
import dev.arbiter.internal.error.SqlFailure;
import dev.arbiter.internal.error.SqlState;
import dev.arbiter.internal.statement.Execution;
import dev.arbiter.internal.transaction.ConnectionSource;
import dev.arbiter.internal.transaction.Work;
import java.sql.Connection;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A batch whose rows one statement takes as arrays, or one for each round.
 *
 * <p>Duplicates that are equal in Java are found beforehand. Others show when the server refuses to
 * write a row twice; only then it is asked, as that costs what it costs to sort the rows. In
 * somebody else's transaction, which the refusal would abort, it is asked at once.
 */
final class ArrayBatch<R, A> {

  /** Beyond this, rounds cost more than the question which of them are needed. */
  private static final int MOST_ROUNDS_UNASKED = 4;

  private final Execution execution;
  private final Progress progress;
  private final List<R> rows;
  private final BatchUpsert<R> upsert;
  private final Supplier<RowByRow<R>> oneByOne;
  private final BatchResults<R, A> results;
  private final Rounds equalInJava;

  ArrayBatch(
      Execution execution,
      Progress progress,
      List<R> rows,
      BatchUpsert<R> upsert,
      Supplier<RowByRow<R>> oneByOne,
      BatchResults<R, A> results) {
    this.execution = execution;
    this.progress = progress;
    this.rows = rows;
    this.upsert = upsert;
    this.oneByOne = oneByOne;
    this.results = results;
    this.equalInJava = Rounds.byEqualKeys(rows, upsert.key().values());
  }

  A run(ConnectionSource connections) throws SqlFailure {
    Work<A> attempt =
        connection ->
            inRounds(
                connection,
                roundsIn(connection, connections.joinsTransactions()),
                !connections.joinsTransactions());
    try {
      return equalInJava.count() == 1 && !results.needTransaction() && !results.mayLackAnswers()
          ? connections.batchOfOne(upsert.statement(), attempt)
          : connections.batch(upsert.statement(), attempt);
    } catch (SqlFailure failure) {
      if (!refusedDuplicates(failure)) {
        throw failure;
      }
      return runWithHiddenDuplicates(connections);
    }
  }

  private A runWithHiddenDuplicates(ConnectionSource connections) throws SqlFailure {
    ArrayStatement<R> question = upsert.key().rounds();
    if (question != null) {
      try {
        return connections.batch(
            upsert.statement(),
            connection -> inRounds(connection, asked(connection, question), false));
      } catch (SqlFailure failure) {
        if (!refusedDuplicates(failure)) {
          throw failure;
        }
      }
    }
    // Only a trigger that changes keys can hide duplicates from the question as well.
    RowByRow<R> each = oneByOne.get();
    return connections.batch(
        each.firstStatement(), connection -> results.oneByOne(execution, connection, each));
  }

  private static boolean refusedDuplicates(SqlFailure failure) {
    return failure.is(SqlState.CARDINALITY_VIOLATION) && !failure.isInOuterTransaction();
  }

  private Rounds roundsIn(Connection connection, boolean mayBeJoined) throws SqlFailure {
    ArrayStatement<R> question = upsert.key().rounds();
    if (question == null) {
      return equalInJava;
    }
    boolean ask =
        !upsert.refusesDuplicates()
            || equalInJava.count() > MOST_ROUNDS_UNASKED
            || (mayBeJoined && !ConnectionSource.inAutoCommit(connection, upsert.statement()));
    return ask && mayHideDuplicates() ? asked(connection, question) : equalInJava;
  }

  /** Not if the values differ, and by what surely makes different keys. */
  private boolean mayHideDuplicates() {
    Function<R, ?> certainly = upsert.key().certainly();
    return certainly == null || equalInJava.count() > 1 || !allDiffer(certainly);
  }

  /** Among the rows that can conflict. */
  private boolean allDiffer(Function<R, ?> value) {
    Function<R, ? extends @Nullable Object> key = upsert.key().values();
    Set<Object> seen = new HashSet<>();
    return rows.stream().filter(it -> key.apply(it) != null).map(value).allMatch(seen::add);
  }

  private Rounds asked(Connection connection, ArrayStatement<R> question) throws SqlFailure {
    Rounds rounds = new Rounds(rows.size());
    execution.each(
        connection,
        question.definition(),
        statement -> question.bind(statement, rows, 0),
        laterOne -> rounds.put(laterOne.getInt(1) - 1, laterOne.getInt(2)));
    return rounds;
  }

  private A inRounds(Connection connection, Rounds rounds, boolean ours) throws SqlFailure {
    A answer =
        results.mayLackAnswers()
            ? new UntilAnswered(connection, upsert.statement(), ours)
                .<A>run(() -> tried(connection, rounds))
            : requireNonNull(tried(connection, rounds), "an answer");
    progress.written(upsert.statement(), rows.size());
    return answer;
  }

  private @Nullable A tried(Connection connection, Rounds rounds) throws SqlFailure {
    Gathering<A> gathering = results.begin(execution);
    if (rounds.count() == 1) {
      gathering.execute(connection, round(rows, null));
    } else {
      for (int[] positions : rounds.positions()) {
        List<R> round = Arrays.stream(positions).mapToObj(rows::get).toList();
        gathering.execute(connection, round(round, positions));
      }
    }
    return gathering.finish(upsert.statement(), rows.size());
  }

  private Round round(List<R> round, int @Nullable [] positions) {
    return new ArrayRound<>(upsert.statementFor(round), round, positions, upsert.lookup());
  }
}
