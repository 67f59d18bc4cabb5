package dev.arbiter.processor.proof;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A record that is right but for some texts. */
record FuzzedRecord(String name, Map<Member, String> texts) {

  private static final Set<String> OWN_COLUMNS = Set.of("id", "name", "email");

  static FuzzedRecord of(String name, Random random, FuzzedText fuzzed) {
    Map<Member, String> texts = new EnumMap<>(Member.class);
    for (int i = random.nextInt(3); i >= 0; i--) {
      Member member = Member.values()[random.nextInt(Member.values().length)];
      texts.put(member, fuzzed.of(member));
    }
    return new FuzzedRecord(name, texts);
  }

  String fileName() {
    return name + ".java";
  }

  String text() {
    String source =
        """
        package fuzz;

        import dev.arbiter.*;
        import java.util.Optional;
        import org.jspecify.annotations.Nullable;

        @Table(value = TABLE, schema = SCHEMA, primaryKey = PRIMARY_KEY @STORED)
        @UniqueIndex(expr = EXPR, where = WHERE, name = INDEX_NAME, as = AS, nulls = Nulls.DISTINCT,
            include = INDEX_INCLUDE, with = INDEX_WITH)
        @Index(expr = PLAIN_EXPR, where = PLAIN_WHERE, name = PLAIN_NAME, using = PLAIN_USING,
            include = PLAIN_INCLUDE, with = PLAIN_WITH)
        @Check(value = TABLE_CHECK, name = CHECK_NAME)
        @Constraint(name = CONSTRAINT_NAME, value = CONSTRAINT)
        @ForeignKey(columns = FOREIGN_KEY_COLUMN, references = @RECORD.class, to = FOREIGN_KEY_TO,
            name = FOREIGN_KEY_NAME)
        public record @RECORD(
            @Id long id,
            @Check(COLUMN_CHECK) String name,
            @Nullable @Unique(name = UNIQUE_NAME, as = UNIQUE_AS, nulls = Nulls.DISTINCT)
                @OnConflict(set = ON_CONFLICT) String email,
            @Nullable @Column(name = COLUMN_NAME, type = COLUMN_TYPE) String other,
            @Default(DEFAULT) String defaulted,
            @Nullable @Computed(COMPUTED) String computed,
            @Nullable Long parent,
            @Nullable @References(value = @RECORD.class, column = REFERENCES_COLUMN,
                name = REFERENCES_NAME) Long second,
            @Nullable Kind kind,
            @Nullable Mood mood @COLUMNS) {

          public enum Kind { @Label(LABEL) ONE, TWO }

          @PostgresEnum(value = ENUM_NAME, schema = ENUM_SCHEMA)
          public enum Mood { @Label(ENUM_LABEL) GOOD, BAD }

          public interface Statements {
            @Upsert(by = BY, values = VALUE, set = SET, where = UPSERT_WHERE)
            Optional<@RECORD> save(long id);

            @Update(by = "Id", set = UPDATE_SET, where = UPDATE_WHERE)
            boolean change(long id);

            @InsertIfAbsent(by = ABSENT_BY, values = ABSENT_VALUE)
            Optional<@RECORD> add(long id);
          }
        }
        """
            .replace("@RECORD", name)
            .replace("@COLUMNS", columns())
            .replace("@STORED", stored());
    return Arrays.stream(source.split("(?<=\\W)(?=\\w)|(?<=\\w)(?=\\W)"))
        .map(this::filled)
        .collect(Collectors.joining());
  }

  /**
   * Partitioned and distributed tables have rules of their own, which would hide the others'
   * problems.
   */
  private String stored() {
    if (texts.containsKey(Member.PARTITION_BY)) {
      return ", partitionBy = PARTITION_BY";
    }
    return texts.containsKey(Member.DISTRIBUTED_BY)
        ? ", distributedBy = DISTRIBUTED_BY"
        : ", with = TABLE_WITH";
  }

  /** The columns that the expressions are about. */
  private String columns() {
    return BaseColumn.of(List.copyOf(texts.values())).stream()
        .filter(it -> !OWN_COLUMNS.contains(it.name()))
        .map(
            it ->
                ", @Nullable @Column(name = %s, type = %s) String c%s"
                    .formatted(
                        Text.literal(it.name()),
                        Text.literal(it.type()),
                        Integer.toHexString(it.name().hashCode())))
        .collect(Collectors.joining());
  }

  private String filled(String word) {
    return Arrays.stream(Member.values())
        .filter(it -> it.name().equals(word))
        .findFirst()
        .map(it -> Text.literal(texts.getOrDefault(it, it.usual())))
        .orElse(word);
  }
}
