package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An upsert of one's own, on a method of an interface nested in the record; the generated DAO
 * implements it.
 *
 * <pre>{@code
 * @Upsert(
 *     by = "TaskKey",
 *     values = {"id = gen_random_uuid()", "status = 'pending'"},
 *     set = "retries = CASE WHEN retries < :maxRetries THEN retries + 1 ELSE retries END")
 * Task enqueueOrRetry(String taskKey, int maxRetries);
 * }</pre>
 *
 * <p>A parameter used as {@code :name} is bound there and nowhere else; any other carries the name
 * of a component and is inserted. In {@link #set()} and {@link #where()} a bare column name is the
 * stored row, {@code excluded.column} the proposed one.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT">INSERT, ON
 *     CONFLICT Clause</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Upsert {

  /** The conflict target, by the suffix of its generated methods: {@code "Email"}. */
  String by();

  /**
   * Insert values as {@code column = expression}, for columns that no parameter supplies. No column
   * has a value there yet: what an expression needs are parameters, {@code slug = lower(:name)}.
   */
  String[] values() default {};

  /**
   * What a conflict sets, as {@code column = expression}: exactly these columns. Left out, the
   * columns that the statement supplies, as a generated upsert would.
   */
  String[] set() default {};

  /** The condition under which a stored row is updated; where it fails, nothing is returned. */
  String where() default "";

  /**
   * Whether a stored row that would not change is left alone, as {@link Table#skipUnchanged()} says
   * for the generated methods: a column with {@link OnConflict#set()} makes no difference where
   * {@link #set()}, or its own rule, sets it to a value of the moment, such as {@code now()}; set
   * to {@code :moment} it does. The stored row is returned, with {@link Outcome#UNCHANGED}.
   */
  boolean skipUnchanged() default false;
}
