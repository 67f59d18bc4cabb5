package dev.arbiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an integer column one that a sequence of its own numbers, as {@code smallserial}, {@code
 * serial} and {@code bigserial} make it: for tables that have such columns. A value may be
 * supplied; new tables are better served by {@link Identity}.
 *
 * <pre>{@code
 * public record Invoice(@Id @Serial long id, @Unique String number) {}
 * }</pre>
 *
 * <p>Numbers given by the caller do not advance the sequence, and a conflict uses up a number. The
 * sequence's name plays no part: the drift check asks whether the column owns it.
 *
 * @see <a
 *     href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL">Serial
 *     Types</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Serial {}
