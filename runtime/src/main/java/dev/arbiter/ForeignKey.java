package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key of several columns. One of a single column is said by {@link References}.
 *
 * <pre>{@code
 * @ForeignKey(columns = {"tenant_id", "project_id"}, references = Project.class)
 * @ForeignKey(
 *     columns = {"tenant_id", "owner_email"},
 *     references = Member.class,
 *     to = {"tenant_id", "email"},
 *     onDelete = References.OnDelete.CASCADE)
 * }</pre>
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">Foreign
 *     Keys</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ForeignKeys.class)
public @interface ForeignKey {

  /** The columns of this table that refer, by their names in SQL. */
  String[] columns();

  /** The record of the referenced table; it carries {@link Table}. */
  Class<?> references();

  /**
   * The referenced columns, in the order of {@link #columns}; left out, that table's primary key in
   * the order of its components.
   */
  String[] to() default {};

  /** What happens to this row when the referenced one is deleted. */
  References.OnDelete onDelete() default References.OnDelete.NO_ACTION;

  /** What happens to this row when the referenced columns of the other one change. */
  References.OnUpdate onUpdate() default References.OnUpdate.NO_ACTION;

  /** Whether a transaction can have it checked at its end, by {@code SET CONSTRAINTS}. */
  boolean deferrable() default false;

  /**
   * Whether it is checked at a transaction's end unless that says otherwise; implies deferrable.
   */
  boolean initiallyDeferred() default false;

  /** The constraint's name; left out, the server's choice, which the drift check then accepts. */
  String name() default "";
}
