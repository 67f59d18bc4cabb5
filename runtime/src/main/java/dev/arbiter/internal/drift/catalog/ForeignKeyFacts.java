package dev.arbiter.internal.drift.catalog;

import dev.arbiter.schema.ReferenceDefinition.Action;
import java.util.List;

/**
 * A foreign key of the catalog.
 *
 * @param definition as {@code ALTER TABLE … ADD} takes it
 */
public record ForeignKeyFacts(
    String name,
    List<String> columns,
    long referencedTable,
    List<String> referencedColumns,
    Action onDelete,
    boolean validated,
    boolean enforced,
    String definition) {

  /** Copies the lists. */
  public ForeignKeyFacts {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /** The action that {@code pg_constraint.confdeltype} means. */
  static Action action(String code) {
    return switch (code) {
      case "c" -> Action.CASCADE;
      case "r" -> Action.RESTRICT;
      case "n" -> Action.SET_NULL;
      case "d" -> Action.SET_DEFAULT;
      default -> Action.NO_ACTION;
    };
  }
}
