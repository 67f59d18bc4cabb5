package dev.arbiter.testing;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a table as the processor writes them to the end of its SQL file. */
public final class StatementParagraphs {

  private StatementParagraphs() {}

  /**
   * Those that the DAO runs: the file ends with them if processor and runtime agree. What a
   * distributed table has for one server is composed with more than runs there, which the file does
   * not list.
   */
  public static String of(TableDefinition table, String file) {
    String ofStages = table.distribution().isPresent() ? ", on one server" : "";
    return Stream.concat(
            table.statements().stream().map(it -> of(it, "")),
            table.staging().stream()
                .map(it -> of(it, ofStages))
                .filter(it -> ofStages.isEmpty() || file.contains(it)))
        .collect(Collectors.joining("\n", "\n", ""));
  }

  private static String of(StatementDefinition statement, String where) {
    return "-- %s%s%s\n%s;\n"
        .formatted(statement.name(), purpose(statement), where, statement.sql());
  }

  private static String purpose(StatementDefinition statement) {
    if (statement.kind() == StatementDefinition.Kind.DEFINITION) {
      return ", for batches larger than a chunk";
    }
    IndexDefinition index = statement.arbiter();
    return index == null ? "" : ", by " + index.name().replaceAll("\\R", " ");
  }
}
