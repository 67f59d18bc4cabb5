package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column's DEFAULT, so that its value may be left out of an insert.
 *
 * <pre>{@code
 * @Id @Default("gen_random_uuid()") UUID id,
 * @Default("now()") Instant createdAt,
 * @Default("'pending'") String status
 * }</pre>
 *
 * <p>A value that is left out of an upsert takes the default when the row is inserted; when the row
 * is there, the stored value is kept.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-default.html">Default Values</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Default {

  /** The default as an SQL expression. */
  String value();
}
