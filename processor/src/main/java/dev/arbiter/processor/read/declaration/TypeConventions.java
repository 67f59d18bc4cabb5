package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import dev.arbiter.processor.model.type.TypePairs;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The column types that a project has for Java types, as {@code -Aarbiter.types} gives them.
 *
 * @param sqlTypes by the class's name, boxed and in full
 * @param problems what is wrong with the option; what is wrong does not count
 */
public record TypeConventions(Map<String, String> sqlTypes, List<String> problems) {

  /** The project has none. */
  static final TypeConventions NONE = new TypeConventions(Map.of(), List.of());

  public TypeConventions {
    sqlTypes = Map.copyOf(sqlTypes);
    problems = List.copyOf(problems);
  }

  /** Of the option's value: {@code String=varchar,Instant=timestamp(6)}. */
  static TypeConventions parse(String option) {
    Map<String, String> types = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (String item : items(option)) {
      int equals = item.indexOf('=');
      String name = equals < 0 ? item : item.substring(0, equals).strip();
      String sqlType = equals < 0 ? "" : item.substring(equals + 1).strip();
      Optional<String> problem = problem(name, sqlType, types);
      problem.ifPresent(it -> problems.add("\"%s\" %s".formatted(item, it)));
      if (problem.isEmpty()) {
        types.put(className(name), sqlType);
      }
    }
    return new TypeConventions(types, problems);
  }

  /** What stands between commas; those in brackets or quotes belong to a type. */
  private static List<String> items(String option) {
    LexedSql sql = Lexer.lex(option);
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sql.size(); i = sql.skip(i)) {
      if (sql.token(i).is(",")) {
        items.add(option.substring(start, sql.token(i).start()).strip());
        start = sql.token(i).end();
      }
    }
    items.add(option.substring(start).strip());
    return items;
  }

  private static Optional<String> problem(
      String name, String sqlType, Map<String, String> earlier) {
    if (name.isEmpty() || sqlType.isEmpty()) {
      return Optional.of("is no type and its column type; write Instant=timestamp(6)");
    }
    Optional<ScalarType> scalar = scalar(name);
    if (scalar.isEmpty() && name.matches(".*(>|])")) {
      return Optional.of(
          "is named by its elements; write the type of these, which lists and arrays follow");
    }
    if (scalar.isEmpty() && !name.matches("[\\w$]+(\\.[\\w$]+)+")) {
      return Optional.of(unknown(name));
    }
    if (earlier.containsKey(className(name))) {
      return Optional.of("comes after another type of %s; keep one".formatted(name));
    }
    SqlType column = SqlTypeParser.parse(sqlType);
    if (!isType(sqlType) || TypePairs.isSerial(column)) {
      return Optional.of(
          "has no column type, \"%s\"; write one as CAST takes it".formatted(sqlType));
    }
    return scalar
        .filter(it -> !TypePairs.fit(it, column))
        .map(
            it ->
                "does not fit: one cannot hold every value of the other; %s fits %s"
                    .formatted(
                        name,
                        String.join(", ", TypePairs.columnTypes(new JavaType.Scalar(it, false)))));
  }

  private static boolean isType(String sqlType) {
    LexedSql sql = Lexer.lex(sqlType);
    return sql.problems().isEmpty()
        && !sql.hasComment()
        && sql.token(0).isName()
        && sql.tokens().stream().noneMatch(it -> it.is(";") || it.is("="));
  }

  private static String unknown(String name) {
    List<String> names = Arrays.stream(ScalarType.values()).map(ScalarType::shortName).toList();
    return "begins with no supported type; %s; a class of your own is named in full"
        .formatted(
            Suggestion.of(name, names)
                .map("did you mean %s?"::formatted)
                .orElse("there are " + String.join(", ", names)));
  }

  /** The type of the platform that a simple name means, {@code Long} and {@code long} alike. */
  private static Optional<ScalarType> scalar(String name) {
    return Arrays.stream(ScalarType.values())
        .filter(
            it ->
                it.shortName().equals(name)
                    || it.className().equals(name)
                    || simple(it.className()).equals(name))
        .findFirst();
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static String className(String name) {
    return scalar(name).map(ScalarType::className).orElse(name);
  }

  /**
   * The column type of values of a Java type. Lists and arrays follow their elements, typed ids and
   * converted types what they are stored as.
   */
  String of(JavaType type) {
    String name = type instanceof JavaType.Scalar it ? it.type().className() : type.qualifiedName();
    String own = sqlTypes.get(name);
    if (own != null) {
      return own;
    }
    if (type instanceof JavaType.Sequence sequence) {
      return array(SqlTypeParser.parse(of(sequence.element())));
    }
    if (type instanceof JavaType.TypedId id && id.sqlType() == null) {
      return of(id.inner());
    }
    if (type instanceof JavaType.Converted converted) {
      return of(converted.column());
    }
    return type instanceof JavaType.Enumeration it && it.type() != null
        ? it.type().sql()
        : type.defaultSqlType();
  }

  private static String array(SqlType element) {
    String collation = element.collation();
    return element.uncollated() + "[]" + (collation == null ? "" : " COLLATE " + collation);
  }

  /** Whether the option, and not the Java type, says what the column's type is. */
  public boolean knows(JavaType type) {
    return !of(type).equals(NONE.of(type));
  }
}
