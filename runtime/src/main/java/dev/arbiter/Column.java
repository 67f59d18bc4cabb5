package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a column a name, an SQL type or a conversion other than the default.
 *
 * <pre>{@code
 * @Column(name = "e_mail", type = "citext") String email,
 * @Column(type = "numeric(12,2)") BigDecimal amount,
 * @Column(type = "jsonb", converter = SettingsConverter.class) Settings settings
 * }</pre>
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">Data Types</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Column {

  /** The column's name; left out, the component's name in snake_case. */
  String name() default "";

  /** The column's SQL type; left out, the one that belongs to the Java type. */
  String type() default "";

  /**
   * Stores the values as ones of another Java type; of a list or array it may do so with each
   * element. It comes before what is built in for the component's type. The column has the SQL type
   * that belongs to what is stored, unless {@link #type} says otherwise.
   */
  Class<? extends ColumnConverter<?, ?>> converter() default ColumnConverter.None.class;
}
