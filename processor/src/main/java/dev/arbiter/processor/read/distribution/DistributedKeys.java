package dev.arbiter.processor.read.distribution;

import dev.arbiter.processor.model.Constraint;
import dev.arbiter.processor.model.Distribution;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.scan.lex.LexedSql;
import java.util.Objects;
import java.util.stream.IntStream;

/** Checks that no key asks for rows that are unique across servers. */
public final class DistributedKeys {

  private final Table table;
  private final Problems problems;

  public DistributedKeys(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  public void run() {
    if (table.distribution().kind() != Distribution.Kind.COLUMN) {
      return;
    }
    String column = Objects.requireNonNull(table.distribution().column());
    for (UniqueKey key : table.keys()) {
      if (!key.bareColumns().contains(column)) {
        lacks(column, key.name(), key.origin());
      }
    }
    for (Constraint constraint : table.constraints().others()) {
      if (!hasByItself(constraint.definition().tree().lexed(), column)) {
        lacks(column, constraint.name(), constraint.definition().origin());
      }
    }
  }

  private void lacks(String column, String key, Origin origin) {
    problems.add(
        Tag.KEY_WITHOUT_DISTRIBUTION_COLUMN,
        origin,
        "\"%s\" does not contain \"%s\" by itself, and \"%s\" is distributed by it; a server of the cluster keeps only its own rows unique; add the column to the key"
            .formatted(key, column, table.name()));
  }

  /** Whether an element in the constraint's brackets is the column, compared by equality. */
  private static boolean hasByItself(LexedSql sql, String column) {
    return IntStream.range(0, sql.size())
        .filter(it -> sql.token(it).canNameColumn() && sql.token(it).value().equals(column))
        .anyMatch(it -> beginsElement(sql, it) && isCompared(sql, it + 1));
  }

  private static boolean beginsElement(LexedSql sql, int token) {
    return token > 0 && (sql.token(token - 1).is("(") || sql.token(token - 1).is(","));
  }

  /** {@code WITH =}, perhaps behind an operator class; nothing in a unique constraint. */
  private static boolean isCompared(LexedSql sql, int behind) {
    int end = behind;
    while (end < sql.size() && !sql.token(end).is(",") && !sql.token(end).is(")")) {
      end = sql.skip(end);
    }
    return end == behind || sql.token(end - 1).is("=");
  }
}
