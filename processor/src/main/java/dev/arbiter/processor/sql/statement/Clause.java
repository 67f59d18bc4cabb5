package dev.arbiter.processor.sql.statement;

import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a statement, of whole lines: several statements of a DAO may have it in common. */
public record Clause(Kind kind, String text, @Nullable Repeated repeated) {

  public Clause(Kind kind, String text) {
    this(kind, text, null);
  }

  /** By what tells clauses apart first: they are compared with each other all the time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Clause it
            && kind == it.kind
            && text.equals(it.text)
            && Objects.equals(repeated, it.repeated));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The values of a row, for a number of rows. */
  public record Repeated(String row, int times) {

    /** {@code VALUES …}. */
    public Clause clause() {
      return new Clause(
          Kind.VALUES, "VALUES\n  " + String.join(",\n  ", Collections.nCopies(times, row)), this);
    }
  }

  /** What a clause does, by the words that it begins with. */
  public enum Kind {
    INSERT,
    VALUES,
    /** The arrays of many keys, up to what looks each of them up. */
    KEYS,
    SELECT,
    FROM,
    /** The arrays of rows that supply the same columns. */
    ROWS,
    /** The arrays of rows that supply different columns. */
    MIXED_ROWS,
    ORDER_BY,
    ON_CONFLICT,
    UPDATE,
    DELETE,
    SET,
    /** {@code SET} by the marks of rows that supply different columns. */
    MIXED_SET,
    WHERE,
    RETURNING,
    /** {@code CROSS JOIN LATERAL}: what is stored by the keys of rows. */
    LOOKUP,
    /** Numbers the rows of each key. */
    ROUNDS,
    /** A statement of one clause, about a temporary table. */
    WHOLE
  }
}
