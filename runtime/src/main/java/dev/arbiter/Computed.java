package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column {@code GENERATED ALWAYS AS (…)}: the server computes it from other columns of the
 * row; it is read, never written.
 *
 * <pre>{@code
 * String title,
 * @Computed("lower(title)") String titleKey
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-generated-columns.html">Generated
 *     Columns</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Computed {

  /** The SQL expression over other columns of the row; immutable, as PostgreSQL requires. */
  String value();

  /**
   * Whether the value is stored with the row. {@code false} makes it {@code VIRTUAL}, computed
   * whenever it is read: since PostgreSQL 18, and then it is part of no key, index or foreign key.
   */
  boolean stored() default true;
}
