package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An insert of one's own that leaves the row alone which is there already, on a method of an
 * interface nested in the record; the generated DAO implements it by {@code DO NOTHING}.
 *
 * <pre>{@code
 * @InsertIfAbsent(by = "Slug", values = "slug = lower(:name)")
 * Optional<Tag> create(String name, UUID owner);
 * }</pre>
 *
 * <p>A parameter used as {@code :name} is bound there and nowhere else; any other carries the name
 * of a component and is inserted. The method returns the inserted row as an {@code Optional},
 * whether or how many were inserted, or nothing; of a collection of rows the inserted ones as a
 * {@code List}, in the order in which they were given, or their number.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT">INSERT, ON
 *     CONFLICT Clause</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface InsertIfAbsent {

  /**
   * The conflict target, by the suffix of its generated methods: {@code "Email"}. Left out, a row
   * is not inserted if any unique or exclusion constraint stands in its way. Where one of them is
   * deferrable it cannot be left out: PostgreSQL refuses every {@code ON CONFLICT} without a target
   * on such a table (55000), as it does not know yet whether the constraint will hold.
   */
  String by() default "";

  /**
   * Insert values as {@code column = expression}, for columns that no parameter supplies. No column
   * has a value there yet: what an expression needs are parameters, {@code slug = lower(:name)}.
   */
  String[] values() default {};
}
