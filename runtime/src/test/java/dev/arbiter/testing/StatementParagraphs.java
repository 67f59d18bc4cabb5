package dev.arbiter.testing;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a table as the processor writes them to the end of its SQL file. */
public final class StatementParagraphs {

  private StatementParagraphs() {}

  /** Those that the DAO runs: the file ends with them if processor and runtime agree. */
  public static String of(TableDefinition table) {
    return Stream.concat(table.statements().stream(), table.staging().stream())
        .map(it -> "-- " + it.name() + purpose(it) + "\n" + it.sql() + ";\n")
        .collect(Collectors.joining("\n", "\n", ""));
  }

  private static String purpose(StatementDefinition statement) {
    if (statement.kind() == StatementDefinition.Kind.DEFINITION) {
      return ", for batches larger than a chunk";
    }
    IndexDefinition index = statement.arbiter();
    return index == null ? "" : ", by " + index.name().replaceAll("\\R", " ");
  }
}
