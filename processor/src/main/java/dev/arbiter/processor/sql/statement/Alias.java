package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.judge.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name of the stored row in a statement: {@code t}, unless a subquery of the user's calls
 * something else that, which would hide the row.
 */
public final class Alias {

  private Alias() {}

  /** In an operation's statements. */
  public static String of(Table table, Operation operation) {
    List<String> texts = rules(table);
    if (operation.set() != null) {
      operation.set().stream().map(ColumnValue::expression).forEach(texts::add);
    }
    if (operation.where() != null) {
      texts.add(operation.where());
    }
    return unlike(table, texts);
  }

  /** In statements that follow the columns' own rules. */
  public static String of(Table table) {
    return unlike(table, rules(table));
  }

  private static List<String> rules(Table table) {
    List<String> texts = new ArrayList<>();
    table
        .columns()
        .forEach(
            it -> {
              if (it.onConflict() instanceof ConflictRule.SetTo rule) {
                texts.add(rule.sql());
              }
            });
    return texts;
  }

  private static String unlike(Table table, List<String> texts) {
    Set<String> taken =
        texts.stream()
            .map(it -> Fragment.of(it, table.scope()))
            .filter(Fragment::hasSubquery)
            .flatMap(it -> it.identifiers().stream())
            .collect(Collectors.toSet());
    String alias = "t";
    while (taken.contains(alias)) {
      alias += "_";
    }
    return alias;
  }
}
