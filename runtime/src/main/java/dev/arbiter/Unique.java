package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint on one column. It is a conflict target: {@code @Unique String email} gives
 * {@code upsertByEmail}, {@code findByEmail} and so on.
 *
 * <p>Several columns, expressions and predicates are the work of {@link UniqueIndex}.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-UNIQUE-CONSTRAINTS">Unique
 *     Constraints</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Unique {

  /** The constraint's name, at most 63 bytes; left out, {@code <table>_<column>_key}. */
  String name() default "";

  /** The suffix of the generated methods; left out, the component's name. */
  String as() default "";

  /** Whether two NULLs are the same value; to be said where the column can be NULL. */
  Nulls nulls() default Nulls.UNSPECIFIED;

  /**
   * Whether the DAO has methods by it. {@code false}: it is declared for the DDL, the drift check
   * and the rules of batches, and {@link #nulls()} need not be said; a statement of one's own may
   * still name it in {@code by}, with the suffix that its methods would have, and then it obeys the
   * rules of a target.
   */
  boolean target() default true;

  /**
   * Whether a transaction can have it checked at its end, by {@code SET CONSTRAINTS}. Such a
   * constraint decides no conflict: no statement is by it, and no foreign key refers to it. As
   * PostgreSQL takes no {@code ON CONFLICT} without a target on such a table, the DAO has no {@code
   * insertIfAbsent} and {@code insertAllIfAbsent} but those by a key.
   */
  boolean deferrable() default false;

  /**
   * Whether it is checked at a transaction's end unless that says otherwise; implies deferrable.
   */
  boolean initiallyDeferred() default false;
}
