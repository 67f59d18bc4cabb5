package dev.arbiter.processor.scan.judge;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;

import dev.arbiter.processor.compile.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What PostgreSQL takes, a declaration may hold: none of it is rejected on a guess. */
final class DeclarableTest {

  @Test
  void keyParts() {
    assertDeclarable(
        annotations(
            TextFile.lines("key-parts.txt").stream().map(it -> it.split(" \\| ")[0]).toList(),
            (number, sql) ->
                "@UniqueIndex(expr = %s, name = \"i%d\", as = \"K%d\", nulls = Nulls.DISTINCT)"
                    .formatted(sql, number, number)),
        "");
  }

  @Test
  void predicates() {
    List<String> predicates =
        TextFile.lines("predicates.txt").stream()
            .filter(it -> !it.contains("SELECT") && !dependsOnTimeZone(it))
            .toList();

    assertDeclarable(
        annotations(
            predicates,
            (number, sql) ->
                "@UniqueIndex(expr = \"id\", where = %s, name = \"i%d\", as = \"K%d\") @Check(%s)"
                    .formatted(sql, number, number, sql)),
        "");
  }

  /** Right as conditions, and of the file for that; an index takes only what is immutable. */
  private static boolean dependsOnTimeZone(String predicate) {
    return predicate.matches("(date_trunc|extract)\\(.*\\bts\\).*");
  }

  @Test
  void expressions() {
    assertDeclarable(
        "",
        annotations(
            ScannerServerTest.expressions(99).toList(),
            (number, sql) ->
                "@Update(by = \"Id\", set = %s) void m%d(int c0);"
                    .formatted(literal("email = " + unquoted(sql)), number)));
  }

  private static void assertDeclarable(String annotations, String methods) {
    assertThat(
            TestCompiler.javac("-proc:only")
                .compile(forSourceString("a.Marked", source(annotations, methods))))
        .succeeded();
  }

  private static String annotations(
      List<String> sql, BiFunction<Integer, String, String> annotation) {
    return IntStream.range(0, sql.size())
        .filter(it -> !hasComment(sql.get(it)))
        .mapToObj(it -> annotation.apply(it, literal(sql.get(it))))
        .collect(Collectors.joining("\n"));
  }

  /** Comments are refused everywhere, lest they hide generated SQL. */
  private static boolean hasComment(String sql) {
    return Fragment.of(sql, Marked.SCOPE).hasComment();
  }

  private static String source(String annotations, String methods) {
    List<String> components = new ArrayList<>();
    Marked.TYPES.forEach(
        (name, type) ->
            components.add(
                "%s @Column(name = %s, type = \"%s\") %s c%d"
                    .formatted(
                        components.isEmpty() ? "@Id" : "@Nullable",
                        literal(name),
                        type,
                        components.isEmpty()
                            ? "int"
                            : type.equals("timestamptz") ? "Instant" : "String",
                        components.size())));
    return Stream.of(
            "package a;",
            "import dev.arbiter.*;",
            "import java.time.Instant;",
            "import org.jspecify.annotations.Nullable;",
            "@Table(\"accounts\")",
            annotations,
            "record Marked(%s) {".formatted(String.join(",\n", components)),
            "  interface Statements {",
            methods,
            "  }",
            "}")
        .collect(Collectors.joining("\n"));
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String unquoted(String literal) {
    return literal.substring(1, literal.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
  }
}
