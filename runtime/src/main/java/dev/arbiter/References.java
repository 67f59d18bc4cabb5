package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key from this column to another table.
 *
 * <pre>{@code
 * @References(Tenant.class) UUID tenantId,
 * @References(value = Account.class, onDelete = References.OnDelete.SET_NULL)
 * @Nullable UUID ownerId
 * }</pre>
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">Foreign
 *     Keys</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface References {

  /** The record of the referenced table; it carries {@link Table}. */
  Class<?> value();

  /** The referenced column; left out, that table's primary key. */
  String column() default "";

  /** What happens to this row when the referenced one is deleted. */
  OnDelete onDelete() default OnDelete.NO_ACTION;

  /** What happens to this row when the referenced column of the other one changes. */
  OnUpdate onUpdate() default OnUpdate.NO_ACTION;

  /** Whether a transaction can have it checked at its end, by {@code SET CONSTRAINTS}. */
  boolean deferrable() default false;

  /**
   * Whether it is checked at a transaction's end unless that says otherwise; implies deferrable.
   */
  boolean initiallyDeferred() default false;

  /** The constraint's name; left out, the server's choice, which the drift check then accepts. */
  String name() default "";

  /** What happens to a referencing row when the row it refers to is deleted. */
  enum OnDelete {
    /** The delete fails, unless the reference is gone when the constraint is checked. */
    NO_ACTION,

    /** The delete fails at once. */
    RESTRICT,

    /** The referencing row is deleted too. */
    CASCADE,

    /** The referencing column becomes NULL. */
    SET_NULL,

    /** The referencing column takes its default. */
    SET_DEFAULT
  }

  /** What happens to a referencing row when what it refers to changes. */
  enum OnUpdate {
    /** The update fails, unless the reference is right when the constraint is checked. */
    NO_ACTION,

    /** The update fails at once. */
    RESTRICT,

    /** The referencing column changes too. */
    CASCADE,

    /** The referencing column becomes NULL. */
    SET_NULL,

    /** The referencing column takes its default. */
    SET_DEFAULT
  }
}
