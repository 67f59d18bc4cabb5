package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.GeneratedTables;
import dev.arbiter.processor.compile.TestCompiler;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables as large as a record can declare compile: a class file holds no text of more than 65,535
 * bytes, and no method of more.
 */
final class LargeTablesTest {

  /** A constructor's parameters, {@code this} included, are at most 255. */
  private static final int MOST_COMPONENTS = 254;

  @Test
  void longNamesOfDefaultedColumns() {
    GeneratedTables tables =
        compiled(
            """
            @Table record Wide(@Id String id,
            %s) {}
            """,
            components(
                200, "@Default(\"'none'\") @Nullable String column_with_a_long_name_%1$03d"));

    assertThat(tables.of("a.WideDao").ddl()).hasLineCount(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", staged = false"})
  void asManyColumnsAsARecordHas(String options) {
    compiled(
        "@Table(value = \"widest\"" + options + ") record Widest(\n%s) {}",
        "@Id String id,\n"
            + components(20, "String required%1$d" + "x".repeat(50))
            + ",\n"
            + components(
                MOST_COMPONENTS - 21,
                "@Default(\"'x'\") @Nullable String defaulted%1$d" + "x".repeat(50)));
  }

  /** Each name is written as bytes of its own in UTF-8: the limit is one of bytes. */
  @Test
  void namesOutsideAscii() {
    compiled(
        "@Table record Umlauts(@Id String id,\n%s) {}",
        components(
            200,
            "@Default(\"'\u00e4\u00f6\u00fc\u20ac'\") String"
                + " \u00e4\u00f6\u00fc\u00df\u00e4\u00f6\u00fc\u00df\u00e4\u00f6\u00fc\u00df\u00e4\u00f6\u00fc\u00df\u00e4\u00f6%d"));
  }

  /** A text is cut inside a line, too, if that is too long. */
  @Test
  void longLines() {
    String text = "x".repeat(40_000);
    GeneratedTables tables =
        compiled(
            """
            @Table record Checked(
                @Id @Default("'%1$s'") @Check("code <> '%1$s'") String code,
                @Default("'%1$s'") String other) {}
            """
                .formatted(text),
            "");

    assertThat(tables.of("a.CheckedDao").ddl())
        .contains(
            "  code text DEFAULT '"
                + text
                + "' NOT NULL CHECK (code <> '"
                + text
                + "'),\n  other text");
  }

  @Test
  void manyKeys() {
    int keys = 75;
    GeneratedTables tables =
        compiled(
            IntStream.range(0, keys)
                    .mapToObj(
                        "@UniqueIndex(expr = \"lower(code%1$d)\", as = \"Code%1$d\")\n"::formatted)
                    .collect(Collectors.joining())
                + "@Table(\"keyed\") record Keyed(@Id String id,\n%s) {}",
            components(keys, "@OnConflict(OnConflict.Action.KEEP) String code%d"));

    assertThat(tables.of("a.KeyedDao").indexes()).hasSize(keys + 1);
  }

  @Test
  void manyStatements() {
    compiled(
        """
        @Table("stated") record Stated(@Id String id, String code) {
          public interface Statements {
        %s
          }
        }
        """,
        lines(
            1_600,
            "    @Update(by = \"Id\", set = \"code = 'a long text of number %1$d'\") int"
                + " update%1$d(String id);"));
  }

  @Test
  void labelsOfManyConstants() {
    compiled(
        """
        @Table record Labelled(@Id String id, Kind kind, @Nullable Kind other) {
          enum Kind {
        %s
          }
        }
        """,
        lines(2_500, "  @Label(\"label-%1$d\") CONSTANT_%1$d,"));
  }

  @Test
  void manyConstants() {
    compiled(
        """
        @Table record Labelled(@Id String id, Kind kind, @Nullable Kind other) {
          enum Kind {
        %s
          }
        }
        """,
        lines(2_500, "  CONSTANT_%1$d,"));
  }

  private static GeneratedTables compiled(String source, String more) {
    Compilation compilation =
        TestCompiler.javac("-Werror")
            .compile(
                forSourceString(
                    "a." + source.replaceAll("(?s).* record (\\w+)\\(.*", "$1"),
                    "package a;\nimport dev.arbiter.*;\nimport org.jspecify.annotations.Nullable;\n"
                        + source.replace("%s", more)));
    assertThat(compilation).succeeded();
    assertThat(compilation.diagnostics()).isEmpty();
    return new GeneratedTables(compilation);
  }

  private static String components(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining(",\n"));
  }

  private static String lines(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining("\n"));
  }
}
