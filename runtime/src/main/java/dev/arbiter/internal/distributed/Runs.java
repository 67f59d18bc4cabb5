package dev.arbiter.internal.distributed;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Divides rows among statements, without changing their order: as many at a time as a statement can
 * take.
 */
final class Runs<R> {

  /** How many rows of one server a statement of its own is worth. */
  private static final int MANY = 32;

  private final DistributedBatch<R> batch;
  private final List<R> rows;
  private final int[] servers;
  private final int atOnce;
  private final Predicate<Integer> alone;
  private final List<Run> runs = new ArrayList<>();
  private final List<Integer> together = new ArrayList<>();
  private @Nullable ValuesStatement<R> kind;
  private @Nullable Marks marks;

  /**
   * @param servers the same number for all rows that one server has
   * @param alone the positions of rows that need a statement of their own
   * @param atOnce how many rows go in arrays at the most
   */
  Runs(
      DistributedBatch<R> batch,
      List<R> rows,
      int[] servers,
      Predicate<Integer> alone,
      int atOnce) {
    this.batch = batch;
    this.rows = rows;
    this.servers = servers;
    this.alone = alone;
    this.atOnce = atOnce;
  }

  /**
   * The statements for rows.
   *
   * @param positions in the order in which the rows are to be written
   */
  List<Run> of(List<Integer> positions) {
    for (Integer position : positions) {
      if (alone.test(position)) {
        divide();
        runs.add(single(position));
      } else {
        add(position);
      }
    }
    divide();
    return runs;
  }

  @SuppressWarnings("ReferenceEquality") // One object for each kind of row.
  private void add(Integer position) {
    R row = rows.get(position);
    ValuesStatement<R> needed = batch.values().apply(row);
    if (kind != needed || !accepts(row)) {
      divide();
      kind = needed;
      Function<R, String> marksOf = batch.marks();
      marks = marksOf == null ? null : Marks.ofFirst(marksOf.apply(row));
    }
    together.add(position);
  }

  private boolean accepts(R row) {
    Function<R, String> marksOf = batch.marks();
    return marks == null || marksOf == null || marks.add(marksOf.apply(row));
  }

  /** Gives the rows that have been gathered to as few statements as possible. */
  private void divide() {
    List<Integer> others = new ArrayList<>();
    int from = 0;
    while (from < together.size()) {
      ArrayStatement<R> arrays = arrays(together.get(from));
      int to = from + 1;
      while (to < together.size() && isAlike(together.get(from), together.get(to), arrays)) {
        to++;
      }
      List<Integer> alike = together.subList(from, to);
      if (arrays != null && (batch.ofServer() != null || alike.size() >= MANY)) {
        addValues(others);
        others.clear();
        addArrays(arrays, alike);
      } else {
        others.addAll(alike);
      }
      from = to;
    }
    addValues(others);
    together.clear();
    kind = null;
  }

  /** What takes the row at a position as one of many; null if nothing does. */
  private @Nullable ArrayStatement<R> arrays(Integer position) {
    R row = rows.get(position);
    ArrayStatement<R> ofServer = batch.ofServer();
    return ofServer != null || kind == null
        ? ofServer
        : kind.alike().stream()
            .filter(it -> it.takes().test(row))
            .map(AlikeRows::statement)
            .findFirst()
            .orElse(null);
  }

  @SuppressWarnings("ReferenceEquality") // One object for each statement.
  private boolean isAlike(int one, int other, @Nullable ArrayStatement<R> arrays) {
    return servers[one] == servers[other] && arrays(other) == arrays;
  }

  private void addArrays(ArrayStatement<R> arrays, List<Integer> positions) {
    for (int from = 0; from < positions.size(); from += atOnce) {
      int to = Math.min(from + atOnce, positions.size());
      runs.add(arrays(arrays, List.copyOf(positions.subList(from, to))));
    }
  }

  private void addValues(List<Integer> positions) {
    int from = 0;
    List<ValuesStatement.Size> sizes = kind == null ? List.of() : kind.sizes();
    for (ValuesStatement.Size size : sizes) {
      while (positions.size() - from >= size.rows()) {
        runs.add(several(size, List.copyOf(positions.subList(from, from + size.rows()))));
        from += size.rows();
      }
    }
    positions.subList(from, positions.size()).forEach(it -> runs.add(single(it)));
  }

  private Run several(ValuesStatement.Size size, List<Integer> positions) {
    List<R> taken = positions.stream().map(rows::get).toList();
    return new Run(
        size.definition(), batch.values().apply(taken.get(0)).binder(taken), positions, false);
  }

  private Run arrays(ArrayStatement<R> statement, List<Integer> positions) {
    List<R> taken = positions.stream().map(rows::get).toList();
    return taken.size() == 1
        ? single(positions.get(0))
        : new Run(
            statement.definition(),
            it -> statement.bind(it, taken, 0),
            positions,
            batch.ofServer() != null);
  }

  private Run single(Integer position) {
    R row = rows.get(position);
    return new Run(
        batch.each().definition(row), batch.each().binder(row), List.of(position), false);
  }
}
