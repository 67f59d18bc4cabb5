package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arbiter.Items.Item;
import dev.arbiter.internal.statement.RowQuery;
import dev.arbiter.internal.statement.RowStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchTest extends ItemsTest {

  private static final Item BAD = new Item(3, "fig", -1);

  @Test
  void runsInListOrder() throws SQLException {
    List<Item> results =
        items.upsertAllReturningByKey(List.of(PEAR, APPLE, new Item(9, "pear", 21)));

    assertThat(results).containsExactly(PEAR, APPLE, new Item(2, "pear", 21));
    assertThat(committed()).containsExactly(APPLE, new Item(2, "pear", 21));
  }

  @Test
  void countsTheRowsWritten() {
    assertThat(items.upsertAllByKey(List.of(PEAR, APPLE, PEAR))).isEqualTo(3);
    assertThat(items.upsertAllByKey(List.of())).isZero();
    assertThat(items.upsertAllReturningByKey(List.of())).isEmpty();
  }

  @Test
  void isAllOrNothing() throws SQLException {
    assertThatThrownBy(() -> items.upsertAllByKey(List.of(APPLE, PEAR, BAD)))
        .isInstanceOf(ConstraintViolationException.class);
    assertThatThrownBy(() -> items.upsertAllReturningByKey(List.of(APPLE, PEAR, BAD)))
        .isInstanceOf(ConstraintViolationException.class);

    assertThat(committed()).isEmpty();
  }

  @Test
  void choosesAStatementForEachRow() throws SQLException {
    long count =
        database
            .executor()
            .oneByOne()
            .countEach(
                new RowStatement<Item>(
                    item -> item.n() == 20 ? Items.INSERT : Items.UPSERT_BY_KEY, Items::bind),
                List.of(APPLE, PEAR, new Item(3, "apple", 11)));

    assertThat(count).isEqualTo(3);
    assertThat(committed()).containsExactly(new Item(1, "apple", 11), PEAR);
  }

  @Test
  void writesNothingWhenARowHasNoStatement() throws SQLException {
    assertThatThrownBy(
            () ->
                database
                    .executor()
                    .oneByOne()
                    .countEach(
                        RowStatement.<Item>of(Items.INSERT, Items::bind)
                            .checked(
                                item -> {
                                  if (item.equals(PEAR)) {
                                    throw new IllegalArgumentException("no statement");
                                  }
                                }),
                        List.of(APPLE, PEAR)))
        .hasMessage("no statement");

    assertThat(committed()).isEmpty();
  }

  @Test
  void rollsBackWhenARowReturnsNothing() throws SQLException {
    items.insert(PEAR);

    assertThatThrownBy(
            () ->
                database
                    .executor()
                    .oneByOne()
                    .each(Items.INSERT_ROW_IF_ABSENT_BY_KEY, List.of(APPLE, PEAR)))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("returned no row");

    assertThat(committed()).containsExactly(PEAR);
  }

  @Test
  void looksForAnUnchangedRowInTheSameTransaction() {
    items.insert(APPLE);
    List<Boolean> autoCommit = new ArrayList<>();

    List<Item> results =
        database
            .executor()
            .oneByOne()
            .eachUnlessUnchanged(
                Items.INSERT_ROW_IF_ABSENT_BY_KEY,
                RowQuery.of(
                    Items.FIND_BY_KEY,
                    (statement, item) -> {
                      autoCommit.add(statement.getConnection().getAutoCommit());
                      statement.setString(1, item.key());
                    },
                    Items::read),
                List.of(APPLE));

    assertThat(results).containsExactly(APPLE);
    assertThat(autoCommit).containsExactly(false);
  }

  @Test
  void takesTheRowsOfAStreamWhenItIsTheirTurn() throws SQLException {
    AtomicInteger taken = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    List<BatchProgress> told = new ArrayList<>();
    Database inChunks =
        database
            .with(event -> ahead.add(taken.get() - ahead.size()))
            .withBatchListener(told::add)
            .withChunkSize(10);

    long count = new Items(inChunks).upsertAllByKey(numbered(taken, 95, 1));

    assertThat(count).isEqualTo(95);
    assertThat(committed()).hasSize(95);
    // A chunk, and one more that the stream takes to say that there is one.
    assertThat(ahead).hasSize(95).allMatch(it -> it <= 11);
    assertThat(told).extracting(BatchProgress::rows).last().isEqualTo(95L);
  }

  @Test
  void failureInTheMiddleOfAStreamLeavesNothing() throws SQLException {
    Items inChunks = new Items(database.withChunkSize(10));
    AtomicInteger taken = new AtomicInteger();

    assertThatThrownBy(() -> inChunks.upsertAllByKey(numbered(taken, 50, -1)))
        .isInstanceOf(ConstraintViolationException.class);
    assertThatThrownBy(
            () ->
                inChunks.upsertAllByKey(
                    () ->
                        Stream.iterate(1, it -> it + 1)
                            .map(it -> it < 50 ? numbered(it, 1) : null)
                            .iterator()))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(
            () ->
                database
                    .withChunkSize(10)
                    .transaction(
                        tx ->
                            catchThrowable(
                                () ->
                                    new Items(tx)
                                        .upsertAllByKey(
                                            () ->
                                                Stream.iterate(1, it -> it + 1)
                                                    .map(it -> it < 50 ? numbered(it, 1) : null)
                                                    .iterator()))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("a batch failed on its way");

    assertThat(taken).hasValue(50);
    assertThat(committed()).isEmpty();
  }

  /** Rows up to a number, and of the last the value; each counted when it is taken. */
  private static Iterable<Item> numbered(AtomicInteger taken, int last, int lastValue) {
    return () ->
        IntStream.rangeClosed(1, last)
            .peek(it -> taken.incrementAndGet())
            .mapToObj(it -> numbered(it, it == last ? lastValue : 1))
            .iterator();
  }

  private static Item numbered(int number, int n) {
    return new Item(number, "item " + number, n);
  }

  @Test
  void iteratesOverItsInputOnce() {
    Iterator<Item> once = Stream.of(APPLE, PEAR).iterator();

    assertThat(items.upsertAllByKey(() -> once)).isEqualTo(2);
  }
}
