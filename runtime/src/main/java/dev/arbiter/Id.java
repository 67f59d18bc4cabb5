package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a column part of the primary key. On several components: one key of several columns, in
 * component order.
 *
 * <pre>{@code
 * public record Membership(@Id UUID tenantId, @Id UUID accountId, String role) {}
 * }</pre>
 *
 * <p>The primary key is a conflict target: the DAO has {@code upsertById}, {@code findById} and so
 * on.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-PRIMARY-KEYS">Primary
 *     Keys</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Id {}
