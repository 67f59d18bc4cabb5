package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a unique index of the table, over columns or expressions, of all rows or some. It is a
 * conflict target: the DAO has an upsert, a lookup and a delete by it.
 *
 * <pre>{@code
 * @UniqueIndex(expr = "LOWER(email)", as = "Email")
 * @UniqueIndex(expr = {"tenant_id", "slug"}, where = "deleted_at IS NULL", as = "Slug")
 * @UniqueIndex(expr = "payload->>'id'", name = "events_payload_id_idx", as = "PayloadId")
 * }</pre>
 *
 * <p>A key part that can be NULL makes NULLs distinct, and an upsert would then insert a duplicate
 * each time. Such a part is an error until the declaration says what is meant: wrap it in {@code
 * COALESCE}, exclude it by {@link #where()}, or set {@link #nulls()}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 * @see <a href="https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT">INSERT, ON
 *     CONFLICT Clause</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(UniqueIndexes.class)
public @interface UniqueIndex {

  /**
   * The key parts in order: each a column name or an SQL expression, which may be followed by
   * {@code COLLATE}, an operator class, {@code ASC} or {@code DESC}, {@code NULLS FIRST} or {@code
   * NULLS LAST}, as in {@code CREATE INDEX}.
   */
  String[] expr();

  /** The predicate of a partial index; left out, the index is over all rows. */
  String where() default "";

  /**
   * The index's name, at most 63 bytes; left out, {@code <table>_<columns>_idx} as PostgreSQL would
   * name it.
   */
  String name() default "";

  /**
   * The suffix of the generated methods: {@code as = "Email"} gives {@code upsertByEmail}. Left
   * out, the mentioned components in key order, joined by {@code And}.
   */
  String as() default "";

  /** Whether the index takes two NULLs for the same value. */
  Nulls nulls() default Nulls.UNSPECIFIED;

  /**
   * Whether the DAO has methods by it. {@code false}: it is declared for the DDL, the drift check
   * and the rules of batches, and {@link #nulls()} need not be said; a statement of one's own may
   * still name it in {@code by}, with the suffix that its methods would have, and then it obeys the
   * rules of a target.
   */
  boolean target() default true;

  /**
   * Whether the DDL makes it a unique constraint: of columns only, over all rows. The drift check
   * takes the one for the other.
   */
  boolean constraint() default false;

  /** Columns that are stored beside the key, for scans that read the index alone. */
  String[] include() default {};

  /** Storage parameters: {@code "fillfactor = 70"}. */
  String with() default "";
}
