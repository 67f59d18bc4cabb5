package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a Java enum an enum type of PostgreSQL: a column of it has that type, whose labels are
 * those of the constants, in their order.
 *
 * <pre>{@code
 * @PostgresEnum
 * enum Mood {
 *   @Label("so-so") SO_SO,
 *   @Label("great") GREAT
 * }
 * }</pre>
 *
 * <p>{@code Schema} creates the type where it is missing; the DDL of a single table takes it to
 * exist.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-enum.html">Enumerated Types</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PostgresEnum {

  /** The type's name, at most 63 bytes; left out, the enum's name in snake_case. */
  String value() default "";

  /** The type's schema; left out, the type is found through the {@code search_path}. */
  String schema() default "";
}
