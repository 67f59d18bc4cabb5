package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record the row of a PostgreSQL table: each component is a column.
 *
 * <pre>{@code
 * @Table("accounts")
 * public record Account(@Id UUID id, @Unique String email, @Nullable String displayName) {}
 * }</pre>
 *
 * <p>For a record {@code Account}, {@code NewAccount} (the values to write) and {@code AccountDao}
 * (the statements) are generated into the same package. A column is NOT NULL unless its component
 * carries an annotation named {@code Nullable}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

  /** The table's name; left out, the record's name in snake_case. */
  String value() default "";

  /** The table's schema; left out, the table is found through the {@code search_path}. */
  String schema() default "";

  /** The name of the primary key constraint; left out, {@code <table>_pkey}. */
  String primaryKey() default "";

  /**
   * Whether the generated builder has a stage for each required value, so that a forgotten one does
   * not compile. {@code false} gives one flat builder that checks in {@code build()}: for very wide
   * tables, as each stage costs a small interface.
   */
  boolean staged() default true;

  /**
   * Whether an upsert leaves a stored row alone that it would not change: no new version is
   * written, the outcome is {@link Outcome#UNCHANGED}, and the stored row is returned. What is
   * stored is compared with what would be, byte by byte. Only one thing makes no difference: that a
   * column with {@link OnConflict#set()} is set to a value of the moment, which would differ
   * always. That is an expression which calls a function without arguments, as {@code now()} or
   * {@code gen_random_uuid()} (or {@code nextval}, {@code random}, {@code current_setting}), and
   * mentions no column, no parameter and no query. The comparison costs a read of the row in the
   * same transaction where nothing changes.
   */
  boolean skipUnchanged() default false;

  /**
   * How the table is partitioned, as in {@code PARTITION BY}: {@code "RANGE (bucket_start)"}; left
   * out, it is not. Every unique index has to contain the partition columns by themselves.
   *
   * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">Table
   *     Partitioning</a>
   */
  String partitionBy() default "";

  /**
   * Storage parameters: {@code "fillfactor = 70"}; left out, the server's. A partitioned table has
   * none.
   *
   * @see <a
   *     href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS">Storage
   *     Parameters</a>
   */
  String with() default "";

  /**
   * The column whose value decides on which server of a <a
   * href="https://docs.citusdata.com/en/stable/develop/reference_ddl.html">Citus</a> cluster a row
   * is: {@code "tenant_id"}. It is never NULL, a part by itself of the primary key and of every
   * unique key, and never set.
   *
   * <p>The same program runs on plain PostgreSQL, with the same answers.
   */
  String distributedBy() default "";

  /**
   * Whether every server of a Citus cluster has all rows of the table: for a small table that
   * distributed tables refer to. On plain PostgreSQL it is a table like any other.
   */
  boolean reference() default false;
}
