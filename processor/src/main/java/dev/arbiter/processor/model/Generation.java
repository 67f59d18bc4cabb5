package dev.arbiter.processor.model;

/** Who provides a column's value when the row does not. */
public sealed interface Generation {

  /** Nobody: the value is the row's, or NULL. */
  record None() implements Generation {}

  /** {@code DEFAULT sql}. */
  record Default(String sql) implements Generation {}

  /** {@code GENERATED … AS IDENTITY}. */
  record Identity(boolean always) implements Generation {}

  /** {@code GENERATED ALWAYS AS (sql) STORED}. */
  record Computed(String sql) implements Generation {}
}
