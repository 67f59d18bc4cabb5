package dev.arbiter.processor.model;

import dev.arbiter.processor.scan.parse.SqlNode;
import java.util.Optional;

/** Who provides a column's value when the row does not. */
public sealed interface Generation {

  /** What is written of the value, if it is SQL. */
  default Optional<Expression> expression() {
    return Optional.empty();
  }

  /** Nobody: the value is the row's, or NULL. */
  record None() implements Generation {}

  /** {@code DEFAULT value}. */
  record Default(Expression value) implements Generation {

    /** Whether the server has the same value for every row: one made of literals alone. */
    public boolean constant() {
      return constant(value.tree().root());
    }

    private static boolean constant(SqlNode node) {
      return node instanceof SqlNode.Literal
          || (!(node instanceof SqlNode.Call)
              && !node.children().isEmpty()
              && node.children().stream().allMatch(Default::constant));
    }

    @Override
    public Optional<Expression> expression() {
      return Optional.of(value);
    }
  }

  /** {@code GENERATED … AS IDENTITY}. */
  record Identity(boolean always) implements Generation {}

  /** {@code GENERATED ALWAYS AS (value) STORED}. */
  record Computed(Expression value) implements Generation {

    @Override
    public Optional<Expression> expression() {
      return Optional.of(value);
    }
  }
}
