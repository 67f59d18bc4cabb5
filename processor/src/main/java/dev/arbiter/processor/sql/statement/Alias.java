package dev.arbiter.processor.sql.statement;

import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.judge.Fragment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of the stored row in a statement: {@code t}, unless a subquery of the user's calls
 * something else that, which would hide the row.
 */
public final class Alias {

  private Alias() {}

  /** In an operation's statements. */
  public static String of(Table table, Operation operation) {
    List<Expression> set =
        operation.set() == null
            ? List.of()
            : operation.set().stream().map(ColumnValue::value).toList();
    return unlike(
        Stream.of(rules(table), set.stream(), Stream.ofNullable(operation.where()))
            .flatMap(it -> it));
  }

  /** In statements that follow the columns' own rules. */
  public static String of(Table table) {
    return unlike(rules(table));
  }

  private static Stream<Expression> rules(Table table) {
    return table.columns().stream().flatMap(it -> it.onConflict().expression().stream());
  }

  private static String unlike(Stream<Expression> expressions) {
    Set<String> taken =
        expressions
            .map(Expression::tree)
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
