package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An UPDATE of a row, or of many, on a method of an interface nested in the record; the generated
 * DAO implements it.
 *
 * <pre>{@code
 * @Update(by = "TaskKey", set = "status = 'done'", where = "status = 'processing'")
 * boolean finish(String taskKey);
 * }</pre>
 *
 * <p>A collection of {@code NewX}, or of keys, updates the row of each, as one after the other: of
 * keys where it is named as the only component of the key, or is one of the DAO's records for a key
 * of several, {@code Collection<ProjectAccessDao.Id>}. It is one statement, or one for each round
 * of duplicates, in the order of the key.
 *
 * <p>A parameter used as {@code :name} is bound there and nowhere else; any other carries the name
 * of a component: it finds the row if it belongs to the key, else it is set. A method that returns
 * {@link Upserted} always gives {@link Outcome#UPDATED}, and an empty {@code Optional} of it where
 * no row was found.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-update.html">UPDATE</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Update {

  /** The key that finds the row, by the suffix of its generated methods: {@code "Email"}. */
  String by();

  /** What is set, as {@code column = expression}, besides what the parameters set. */
  String[] set() default {};

  /** A further condition on the stored row; where it fails, nothing is written. */
  String where() default "";
}
