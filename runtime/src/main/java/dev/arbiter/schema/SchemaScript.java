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
   * @param sql without a semicolon
   * @param distributes whether it is for Citus alone
   */
  record Step(TableDefinition table, String sql, boolean distributes) {

    /** Ended by a semicolon and a line break, and such that every server runs it. */
    String text() {
      return (distributes ? Distributing.whereCitusIs(sql) : sql) + ";\n";
    }
  }

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
      for (EnumDefinition type : created(table)) {
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

  private static List<EnumDefinition> created(TableDefinition table) {
    return table.enums().stream().filter(EnumDefinition::created).toList();
  }

  String text() {
    return Stream.of(
            schemas.stream().map(it -> TableText.schema(it) + ";\n"),
            enums.stream().map(it -> it.ddl() + "\n"),
            steps().map(Step::text))
        .flatMap(it -> it)
        .collect(joining());
  }

  /**
   * The tables, then their indexes, then their distribution, then their foreign keys. Partitioned
   * tables are distributed with their foreign keys: Citus adds them none later.
   */
  Stream<Step> steps() {
    Distributing distributing = new Distributing(tables);
    List<TableDefinition> first = distributing.first();
    Stream<Step> created = each(first, it -> List.of(it.create()));
    Stream<Step> indexed = each(first, TableText::indexes);
    Stream<Step> distributed =
        Stream.concat(
                first.stream().filter(Distributing::isReference),
                first.stream().filter(it -> !Distributing.isReference(it)))
            .flatMap(SchemaScript::distribution);
    Stream<Step> whole = whole(distributing.partitioned());
    Stream<Step> referring = each(first, TableText::references);
    return Stream.of(created, indexed, distributed, whole, referring).flatMap(it -> it);
  }

  private static Stream<Step> whole(List<TableDefinition> partitioned) {
    Stream<Step> all = partitioned.stream().flatMap(SchemaScript::whole);
    return partitioned.stream().allMatch(it -> it.references().isEmpty())
        ? all
        : Stream.of(
                Stream.of(step(partitioned.get(0), Distributing.KEEP_LOCAL)),
                all,
                Stream.of(step(partitioned.get(0), Distributing.AS_BEFORE)))
            .flatMap(it -> it);
  }

  private static Stream<Step> whole(TableDefinition table) {
    TableText text = new TableText(table);
    return Stream.of(
            Stream.of(step(table, text.createWithReferences())),
            text.indexes().stream().map(it -> step(table, it)),
            text.laterReferences().map(it -> step(table, it)),
            distribution(table))
        .flatMap(it -> it);
  }

  private static Stream<Step> distribution(TableDefinition table) {
    return table.distribution().stream().map(it -> new Step(table, it, true));
  }

  private static Stream<Step> each(
      List<TableDefinition> tables, Function<TableText, List<String>> statements) {
    return tables.stream()
        .flatMap(
            table -> statements.apply(new TableText(table)).stream().map(it -> step(table, it)));
  }

  private static Step step(TableDefinition table, String sql) {
    return new Step(table, sql, false);
  }
}
