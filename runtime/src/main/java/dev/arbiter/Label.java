package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text that is stored for an enum constant; without it, the constant's name.
 *
 * <pre>{@code
 * enum Resolution {
 *   @Label("1m") MINUTE,
 *   @Label("1h") HOUR
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Label {

  /** The stored text. */
  String value();
}
