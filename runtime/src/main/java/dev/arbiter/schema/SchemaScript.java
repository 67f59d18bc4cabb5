package dev.arbiter.schema;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What creates several tables, in the order in which it works.
 *
 * @param schemas those that the tables and enum types are in
 */
record SchemaScript(
    List<Identifier> schemas, List<EnumDefinition> enums, List<TableDefinition> tables) {

  /**
   * A statement about a table.
   *
   * @param sql with a semicolon and a line break at its end
   */
  record Step(TableDefinition table, String sql) {}

  static SchemaScript of(Collection<TableDefinition> tables) {
    List<EnumDefinition> enums = enums(tables);
    Stream<Identifier> schemas =
        Stream.concat(
            enums.stream().map(EnumDefinition::schema).flatMap(Stream::ofNullable),
            tables.stream().map(TableDefinition::schema).flatMap(Stream::ofNullable));
    return new SchemaScript(schemas.distinct().toList(), enums, List.copyOf(tables));
  }

  private static List<EnumDefinition> enums(Collection<TableDefinition> tables) {
    Map<String, EnumDefinition> byName = new LinkedHashMap<>();
    for (TableDefinition table : tables) {
      for (EnumDefinition type : table.enums()) {
        EnumDefinition other = byName.putIfAbsent(type.name(), type);
        if (other != null && !other.labels().equals(type.labels())) {
          throw new IllegalArgumentException(
              "The enum type "
                  + type.name()
                  + " is declared with the labels "
                  + other.labels()
                  + ", and by "
                  + table.name()
                  + " with "
                  + type.labels()
                  + ": give them different names");
        }
      }
    }
    return List.copyOf(byName.values());
  }

  String text() {
    return Stream.of(
            schemas.stream().map(it -> TableText.schema(it) + ";\n"),
            enums.stream().map(it -> it.ddl() + "\n"),
            steps().map(Step::sql))
        .flatMap(it -> it)
        .collect(joining());
  }

  /** The tables, then their indexes, then their foreign keys. */
  Stream<Step> steps() {
    return Stream.of(
            each(it -> List.of(it.create())), each(TableText::indexes), each(TableText::references))
        .flatMap(it -> it);
  }

  private Stream<Step> each(Function<TableText, List<String>> statements) {
    return tables.stream()
        .flatMap(
            table ->
                statements.apply(new TableText(table)).stream()
                    .map(it -> new Step(table, it + ";\n")));
  }
}
