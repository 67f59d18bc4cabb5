package dev.arbiter.internal.batch.statement;

import dev.arbiter.schema.StatementDefinition;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What writes many rows by one statement.
 *
 * @param marks which of its optional columns a row supplies, as zeros and ones; null if there are
 *     none
 * @param alike takes rows that supply the same columns, as nearly always
 * @param mixed takes rows that do not; null without marks
 * @param lookup finds what is stored by the keys of the rows; null where nothing looks for it
 * @param staging takes more rows than one statement should
 * @param stagedBinder sets the parameters of the statement that writes staged rows, behind the
 *     first
 * @param <R> the input row's type
 */
public record BatchUpsert<R>(
    @Nullable Function<R, String> marks,
    ArrayStatement<R> alike,
    @Nullable ArrayStatement<R> mixed,
    BatchKey<R> key,
    @Nullable ArrayStatement<R> lookup,
    Staging<R> staging,
    ArrayBinder<R> stagedBinder) {

  /** The statement that stands for the batch where one is to be named. */
  public StatementDefinition statement() {
    return alike.definition();
  }

  /**
   * Whether the server refuses to write a row twice. Not where it leaves a row alone first, as that
   * would not change it: what is looked up for that is what the second one made of it.
   */
  public boolean refusesDuplicates() {
    return key.refused() && lookup == null;
  }

  /** The same for rows that never count as alike. */
  BatchUpsert<R> ofMixed() {
    return new BatchUpsert<>(
        null,
        Objects.requireNonNull(mixed, "a statement for rows that supply different columns"),
        null,
        key,
        lookup,
        staging,
        stagedBinder);
  }

  /** The statement for these rows. */
  public ArrayStatement<R> statementFor(List<? extends R> rows) {
    if (marks == null || mixed == null) {
      return alike;
    }
    String common = marks.apply(rows.get(0));
    for (R row : rows) {
      if (!marks.apply(row).equals(common)) {
        return mixed;
      }
    }
    return alike;
  }

  /** The marks of a row, which says for each column whether it supplies it. */
  public static String marks(boolean... supplied) {
    char[] marks = new char[supplied.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = supplied[i] ? '1' : '0';
    }
    return new String(marks);
  }

  /** Writes the staged rows of one round. */
  public ArrayStatement<R> staged() {
    return new ArrayStatement<>(staging.write(), stagedBinder);
  }
}
