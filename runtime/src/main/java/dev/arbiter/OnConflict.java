package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an upsert does with the stored value of this column when the row is already there. Without
 * it, a value that is supplied replaces the stored one.
 *
 * <pre>{@code
 * @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant createdAt,
 * @Default("now()") @OnConflict(set = "now()") Instant updatedAt,
 * @Default("1") @OnConflict(set = "hits + 1") long hits,
 * @OnConflict(set = "GREATEST(score, excluded.score)") int score
 * }</pre>
 *
 * <p>Columns of the key are kept anyway, also those that an expression of the key mentions; an
 * explicit {@code @OnConflict} on the latter says otherwise.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT">INSERT, ON
 *     CONFLICT Clause</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface OnConflict {

  /** Whether a supplied value replaces the stored one, or the stored one is kept. */
  Action value() default Action.REPLACE;

  /**
   * The new value as an SQL expression (not an assignment), used whether or not a value was
   * supplied. A bare column name is the stored row, {@code excluded.column} the proposed one.
   */
  String set() default "";

  /** What happens to a stored value on conflict. */
  enum Action {
    /** A supplied value replaces the stored one; left out, the stored one is kept. */
    REPLACE,

    /** The stored value is kept, whatever was supplied. */
    KEEP
  }
}
