package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A CHECK constraint, on the table or beside the column it is about.
 *
 * <pre>{@code
 * @Table("periods")
 * @Check("starts_at < ends_at")
 * public record Period(
 *     @Id long id, Instant startsAt, Instant endsAt, @Check("seats > 0") int seats) {}
 * }</pre>
 *
 * <p>An upsert tests the proposed row before it looks for a conflict, so that a row which could
 * only be updated must still pass.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-CHECK-CONSTRAINTS">Check
 *     Constraints</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Repeatable(Checks.class)
public @interface Check {

  /** The condition over the row's columns. */
  String value();

  /** The constraint's name; left out, the server's choice, which the drift check then accepts. */
  String name() default "";
}
