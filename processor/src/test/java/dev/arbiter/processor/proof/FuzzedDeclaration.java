package dev.arbiter.processor.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A record of declarations that may or may not go together. */
record FuzzedDeclaration(String name, String text) {

  static final String PACKAGE = "fuzz.Upper.x";

  private static final List<String> TYPES =
      List.of(
          "long",
          "int",
          "short",
          "boolean",
          "double",
          "float",
          "Long",
          "Integer",
          "Boolean",
          "String",
          "String",
          "UUID",
          "BigDecimal",
          "Instant",
          "byte[]",
          "kind",
          "kind",
          "Object");

  /** Some of which generated code would like to have. */
  private static final List<String> NAMES =
      List.of(
          "hits",
          "kind",
          "builder",
          "row",
          "database",
          "executor",
          "label",
          "read",
          "from",
          "that",
          "other",
          "text",
          "statement",
          "it",
          "aB",
          "TABLE",
          "$",
          "x_y");

  private static final List<String> ON_COMPONENTS =
      List.of(
          "@Id",
          "@Unique(as = \"U%d\", name = \"u%d\", nulls = Nulls.DISTINCT)",
          "@Unique(as = \"V%d\", name = \"v%d\", nulls = Nulls.NOT_DISTINCT)",
          "@Identity",
          "@Identity(always = true)",
          "@Default(\"app.now()\")",
          "@Default(\"now()\")",
          "@Computed(\"app.mode(1)\")",
          "@Column(name = \"a column %d\")",
          "@Column(type = \"varchar(10)\")",
          "@OnConflict(OnConflict.Action.KEEP)",
          "@OnConflict(set = \"app.sum(1)\")",
          "@Check(\"app.rank(1) > 0\")",
          "@References(Target.class)",
          "@Nullable",
          "@Nullable",
          "@Nullable");

  private static final List<String> ON_RECORDS =
      List.of(
          "@UniqueIndex(expr = \"app.rank(id)\", as = \"Rank\", nulls = Nulls.DISTINCT)",
          "@UniqueIndex(expr = \"lower(name)\", as = \"Lower\", where = \"app.now() > now()\")",
          "@UniqueIndex(expr = {\"name\", \"id\"}, nulls = Nulls.NOT_DISTINCT)",
          "@UniqueIndex(expr = {\"COALESCE(hits, 0)\", \"kind\"}, where = \"kind IS NOT NULL\")",
          "@Check(\"app.max(id) = max(id)\")",
          "@Check(\"id > 0\")");

  private static final List<String> TABLES =
      List.of(
          "",
          "(staged = false)",
          "(skipUnchanged = true)",
          "(schema = \"s\", primaryKey = \"pk\")",
          "(partitionBy = \"RANGE (id)\")");

  private static final List<String> METHODS =
      List.of(
          "@Update(by = \"Id\", set = \"name = :text\") boolean rename(long id, String text);",
          "@Update(by = \"Id\") @Nullable Optional<#R> label(#N row);",
          "@Upsert(by = \"Id\") void read(#N row);",
          "@Upsert(by = \"Id\", where = \"t.id > 1\") Optional<#R> save(#N row);",
          "@Upsert(by = \"Rank\", skipUnchanged = true) long saveAll(Iterable<#N> rows);",
          "@Upsert(by = \"Id\") #R upsertById(#N row);",
          "#R insert(#N row);",
          "long upsertAllById(Iterable<#N> rows);",
          "default Optional<#R> findById(long id) { return Optional.empty(); }",
          "default long upsertAllByLower(Iterable<String> rows) { return 0; }",
          "default #R getOrInsertById(#N row) { throw new IllegalStateException(); }",
          "default Object label(kind kind) { return kind; }",
          "default Object read(java.sql.ResultSet row) { return row; }",
          "default void bindInsert(java.sql.PreparedStatement statement, #N row) {}",
          "default boolean deleteById(long id) { return false; }",
          "static Optional<#R> findById(int id) { return Optional.empty(); }");

  static FuzzedDeclaration of(int number, Random random) {
    String name = List.of("R", "r", "_", "\u00c4").get(random.nextInt(4)) + number;
    String source =
        """
        package %s;

        import dev.arbiter.*;
        import java.math.BigDecimal;
        import java.time.Instant;
        import java.util.*;
        import org.jspecify.annotations.Nullable;

        %s
        @Table%s
        public record #R(%s) {
          public enum kind { Z, @Label("1") a, M }

          public interface one { %s }

          interface Two { %s }
        }
        """
            .formatted(
                PACKAGE,
                String.join("\n", some(ON_RECORDS, 3, random)),
                TABLES.get(random.nextInt(TABLES.size())),
                components(random),
                String.join("\n", some(METHODS.subList(0, 10), 4, random)),
                String.join("\n", some(METHODS.subList(10, METHODS.size()), 3, random)));
    return new FuzzedDeclaration(name, source.replace("#R", name).replace("#N", "New" + name));
  }

  String qualifiedName() {
    return PACKAGE + "." + name;
  }

  private static String components(Random random) {
    List<String> components = new ArrayList<>();
    components.add(random.nextInt(8) > 0 ? "@Id long id, String name" : "String name");
    for (String name : some(NAMES, 5, random)) {
      String annotations =
          some(ON_COMPONENTS, 2, random).stream()
              .collect(Collectors.toMap(it -> it.replaceAll("\\(.*", ""), it -> it, (a, b) -> a))
              .values()
              .stream()
              .sorted()
              .map(it -> it.replace("%d", Integer.toString(components.size())))
              .collect(Collectors.joining(" "));
      String type = TYPES.get(random.nextInt(TYPES.size()));
      components.add(annotations + " " + type + " " + name);
    }
    return String.join(",\n    ", components);
  }

  /** Up to so many of the texts, in any order. */
  private static List<String> some(List<String> texts, int most, Random random) {
    List<String> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(most + 1));
  }
}
