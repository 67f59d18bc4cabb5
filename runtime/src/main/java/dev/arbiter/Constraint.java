package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint of the table in PostgreSQL's own words, where no other annotation can say it: an
 * exclusion constraint, or a unique one or primary key {@code WITHOUT OVERLAPS}, say. It is part of
 * the table's DDL and of the drift check, and never a conflict target.
 *
 * <pre>{@code
 * @Constraint(
 *     name = "bookings_room_during_excl",
 *     value = "EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE (NOT cancelled)")
 * }</pre>
 *
 * <p>Batches take its columns for those of another unique index. One that is {@code DEFERRABLE}
 * leaves the DAO without {@code insertIfAbsent} and {@code insertAllIfAbsent} but those by a key,
 * as PostgreSQL takes no {@code ON CONFLICT} without a target then.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE,
 *     table_constraint</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Constraints.class)
public @interface Constraint {

  /** The constraint's name, at most 63 bytes. */
  String name();

  /** What follows {@code CONSTRAINT name} in {@code CREATE TABLE}. */
  String value();
}
