package dev.arbiter.internal.drift.catalog;

import dev.arbiter.schema.Deferral;
import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.ReferenceDefinition.Action;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A foreign key of the catalog.
 *
 * @param plain whether it is none that {@link ReferenceDefinition} cannot say: MATCH FULL, SET NULL
 *     of some of the columns, PERIOD
 * @param disabled what enables the triggers that enforce it, of those that are disabled
 * @param definition as {@code ALTER TABLE … ADD} takes it
 */
public record ForeignKeyFacts(
    String name,
    List<String> columns,
    long referencedTable,
    List<String> referencedColumns,
    Action onDelete,
    Action onUpdate,
    Deferral deferral,
    boolean plain,
    boolean validated,
    boolean enforced,
    List<String> disabled,
    String definition) {

  /** Copies the lists. */
  public ForeignKeyFacts {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
    disabled = List.copyOf(disabled);
  }

  /** Whether it is about the declared columns, in whatever order. */
  public boolean isOfColumns(ReferenceDefinition declared) {
    return Set.copyOf(columns).equals(Set.copyOf(names(declared.columns())));
  }

  /** Whether each of the columns refers to the column of the declared name. */
  public boolean isOf(ReferenceDefinition declared) {
    return pairs(columns, referencedColumns)
        .equals(pairs(names(declared.columns()), names(declared.referenced())));
  }

  private static Set<List<String>> pairs(List<String> columns, List<String> referenced) {
    return IntStream.range(0, Math.min(columns.size(), referenced.size()))
        .mapToObj(it -> List.of(columns.get(it), referenced.get(it)))
        .collect(Collectors.toSet());
  }

  private static List<String> names(List<Identifier> identifiers) {
    return identifiers.stream().map(Identifier::name).toList();
  }

  /** Whether it refers to the table. */
  public boolean refersTo(long table) {
    return referencedTable == table;
  }

  /** Whether it does as declared, whenever it is checked. */
  public boolean actsAs(ReferenceDefinition declared) {
    return onDelete == declared.onDelete() && onUpdate == declared.onUpdate() && plain;
  }

  /** The action that {@code pg_constraint.confdeltype} or {@code confupdtype} means. */
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
