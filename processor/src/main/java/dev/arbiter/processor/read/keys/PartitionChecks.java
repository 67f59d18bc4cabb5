package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.PartitionKey;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@code partitionBy}: PostgreSQL keeps rows unique within one partition only. */
public final class PartitionChecks {

  private static final Pattern PARTITION_BY =
      Pattern.compile(
          "\\s*(RANGE|LIST|HASH)\\s*\\((.*)\\)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Table table;
  private final Problems problems;

  public PartitionChecks(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  public void run() {
    PartitionKey partitionBy = table.options().partitionBy();
    if (partitionBy == null) {
      return;
    }
    Matcher matcher = PARTITION_BY.matcher(partitionBy.text());
    if (!matcher.matches()) {
      problems.add(
          Tag.BAD_PARTITION,
          partitionBy.origin(),
          "partitionBy = \"%s\": no partition key, for \"%s\"; a table is partitioned by RANGE, LIST or HASH; write \"RANGE (column)\""
              .formatted(partitionBy.text(), table.name()));
      return;
    }
    Scope scope = table.scope();
    for (Fragment part : Fragment.of(matcher.group(2), scope).splitTopLevel()) {
      check(part.sql(), KeyPartSyntax.of(part.sql(), scope).column());
    }
  }

  private void check(String sql, @Nullable String column) {
    for (UniqueKey key : table.keys()) {
      if (column == null || !key.bareColumns().contains(column)) {
        problems.add(
            Tag.KEY_WITHOUT_PARTITION_COLUMN,
            key.origin(),
            "\"%s\" does not contain \"%s\" by itself, and \"%s\" is partitioned by it; PostgreSQL keeps rows unique within a partition only; add the column to the key"
                .formatted(key.name(), sql.strip(), table.name()));
      }
    }
  }
}
