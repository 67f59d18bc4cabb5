package dev.arbiter.internal.batch;

import static java.util.Objects.requireNonNull;

import dev.arbiter.internal.batch.statement.ArrayStatement;
import dev.arbiter.internal.statement.Binder;
import dev.arbiter.schema.StatementDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows that a statement takes as arrays. */
final class ArrayRound<R> implements Round {

  private final ArrayStatement<R> arrays;
  private final List<R> rows;
  private final int @Nullable [] at;
  private final @Nullable ArrayStatement<R> lookup;

  /**
   * @param at the rows' positions in the batch, ascending; null if they are all of it
   * @param lookup finds what is stored by the keys of such rows; null if nothing looks for it
   */
  ArrayRound(
      ArrayStatement<R> arrays,
      List<R> rows,
      int @Nullable [] at,
      @Nullable ArrayStatement<R> lookup) {
    this.arrays = arrays;
    this.rows = rows;
    this.at = at;
    this.lookup = lookup;
  }

  @Override
  public StatementDefinition statement() {
    return arrays.definition();
  }

  @Override
  public Binder binder() {
    return statement -> arrays.bind(statement, rows, 0);
  }

  @Override
  public int position(int place) {
    return at == null ? place - 1 : at[place - 1];
  }

  @Override
  public IntStream positions() {
    return at == null ? IntStream.range(0, rows.size()) : Arrays.stream(at);
  }

  @Override
  public Round lookup(int[] positions) {
    ArrayStatement<R> find = requireNonNull(lookup, "a lookup");
    return new ArrayRound<>(find, rowsAt(positions), positions, find);
  }

  /** Positions ascend, those sought as those of the round. */
  private List<R> rowsAt(int[] positions) {
    int[] all = at;
    return Arrays.stream(positions)
        .mapToObj(it -> rows.get(all == null ? it : Arrays.binarySearch(all, it)))
        .toList();
  }
}
