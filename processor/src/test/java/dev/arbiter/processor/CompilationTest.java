package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.GeneratedTables;
import dev.arbiter.processor.compile.SeparateJavac;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.processor.compile.VerifyingDatabase;
import dev.arbiter.processor.compile.WrappedProcessor;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The places that users compile records in. */
final class CompilationTest {

  private static final String ACCOUNT =
      """
      import dev.arbiter.Id;
      import dev.arbiter.Table;
      import java.util.UUID;

      %s
      """;

  /** The runtime and the annotations of JSpecify are modules. */
  private static final String MODULES = SeparateJavac.path(TestCompiler.libraries());

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void unnamedPackage(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .compile(
                forSourceString(
                    "Account", ACCOUNT.formatted("@Table public record Account(@Id UUID id) {}")));

    succeeds(compilation);
    assertThat(generated())
        .containsOnlyKeys("AccountDao.java", "AccountDaoSql.java", "NewAccount.java");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void nestedRecords(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .compile(
                forSourceString(
                    "a.Outer",
                    "package a;\n"
                        + ACCOUNT.formatted(
                            """
                            public final class Outer {
                              @Table("xs") record X(@Id UUID id) {
                                @Table("ys") public record Y(@Id UUID id, String name) {}
                              }
                            }
                            """)));

    succeeds(compilation);
    assertThat(generated())
        .containsOnlyKeys(
            "a/NewOuter_X.java",
            "a/NewOuter_X_Y.java",
            "a/Outer_XDao.java",
            "a/Outer_XDaoSql.java",
            "a/Outer_X_YDao.java",
            "a/Outer_X_YDaoSql.java");
    assertThat(generated().get("a/Outer_XDao.java")).contains("\nfinal class Outer_XDao");
    assertThat(generated().get("a/Outer_X_YDao.java")).contains("\nfinal class Outer_X_YDao");
  }

  /** Where a package ends and a nested class begins, the case of letters does not tell. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void namesOfUnusualCase(TestCompiler compiler) throws IOException {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .compile(
                forSourceString(
                    "com.Acme.x.outer",
                    "package com.Acme.x;\n"
                        + ACCOUNT.formatted(
                            """
                            public final class outer {
                              public enum kind { a, B }

                              @Table("xs") public record x(@Id UUID id, kind kind) {
                                public interface statements {
                                  @dev.arbiter.Update(by = "Id")
                                  java.util.Optional<x> update(UUID id, kind kind);

                                  java.util.Optional<x> findById(UUID id);
                                }
                              }
                            }
                            """)));

    succeeds(compilation);
    assertThat(generated())
        .containsOnlyKeys(
            "com/Acme/x/Newouter_x.java",
            "com/Acme/x/outer_xDao.java",
            "com/Acme/x/outer_xDaoSql.java");
    assertThat(generated().get("com/Acme/x/outer_xDao.java"))
        .contains("class outer_xDao implements Dao, outer.x.statements");
    URL[] classes = {directory.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes)) {
      assertThat(GeneratedTables.of(loader, "com.Acme.x.outer_xDao").name()).isEqualTo("xs");
    }
  }

  /** The sources are escaped, so that an encoding which knows no umlauts destroys none. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void asciiOnly(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory, "-encoding", "US-ASCII")
            .compile(
                forSourceString(
                    "a.Konto",
                    "package a;\n"
                        + ACCOUNT.formatted(
                            """
                            @Table("konten_\\u00e4\\u00f6")
                            @dev.arbiter.Check("gr\\u00f6\\u00dfe <> '\\u20ac \\ud83d\\ude00'")
                            public record Konto(@Id UUID id, String gr\\u00f6\\u00dfe) {}
                            """)));

    succeeds(compilation);
    assertThat(generated().values()).allMatch(text -> text.chars().allMatch(it -> it < 128));
  }

  @Test
  void moduleThatSeesTheGeneratedAnnotation() {
    Compilation compilation = inModule("requires transitive java.compiler;");

    succeeds(compilation);
    assertThat(compilation)
        .generatedSourceFile("a.AccountDao")
        .contentsAsUtf8String()
        .contains("@Generated(");
  }

  @Test
  void moduleThatDoesNot() {
    Compilation compilation = inModule("");

    succeeds(compilation);
    assertThat(compilation)
        .generatedSourceFile("a.AccountDao")
        .contentsAsUtf8String()
        .doesNotContain("@Generated(");
  }

  private Compilation inModule(String more) {
    return TestCompiler.javac("-Werror", "--module-path", MODULES)
        .compile(
            forSourceString(
                "module-info",
                "module a { requires transitive dev.arbiter; exports a; %s }".formatted(more)),
            forSourceString(
                "a.Account",
                "package a;\n"
                    + ACCOUNT.formatted("@Table public record Account(@Id UUID id) {}")));
  }

  /** What another interface declares without a statement is generated nevertheless. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void defaultMethodsAreTheUsers(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .compile(
                forSourceString(
                    "a.Step",
                    """
                    package a;
                    import dev.arbiter.*;
                    import java.util.Optional;

                    @Table public record Step(@Id long id, Kind kind) {
                      public enum Kind { @Label("1") ONE }

                      public interface Statements {
                        @Update(by = "Id") boolean change(long id, Kind kind);

                        default Optional<Step> findById(long id) { return Optional.empty(); }
                        default boolean deleteById(long id) { return false; }
                        default Step insert(NewStep row) { return new Step(0, Kind.ONE); }
                        default long upsertAllById(Iterable<String> rows) { return 0; }
                        default String label(Kind kind) { return kind.name(); }
                      }

                      public interface Deleting {
                        @Update(by = "Id", set = "kind = '1'") boolean reset(long id);

                        boolean deleteById(long id);
                      }
                    }
                    """));

    succeeds(compilation);
    assertThat(generated().get("a/StepDao.java"))
        .contains("  @Override\n  public boolean deleteById(long id)", "Step upsertById(NewStep")
        .doesNotContain(" findById(", " insert(", " upsertAllById(", " label(");
  }

  /** Gradle compiles again what comes of a changed source only if each file has one origin. */
  @Test
  void isolatingForGradle() throws IOException {
    Map<String, Integer> origins = new HashMap<>();
    VerifyingDatabase database = new VerifyingDatabase();
    TestCompiler.javac(database.option())
        .withProcessors(new WrappedProcessor(it -> new RecordingEnvironment(it, origins)))
        .compile(
            forSourceString(
                "a.Account",
                "package a;\n"
                    + ACCOUNT.formatted("@Table public record Account(@Id UUID id) {}")));

    assertThat(origins)
        .isEqualTo(
            Map.of(
                "a.AccountDao",
                1,
                "a.AccountDaoSql",
                1,
                "a.NewAccount",
                1,
                "META-INF/arbiter/a.Account.sql",
                1));
    Path descriptor =
        Path.of("src/main/resources/META-INF/gradle/incremental.annotation.processors");
    assertThat(Files.readAllLines(descriptor))
        .containsExactly(
            ArbiterProcessor.class.getName() + ",isolating",
            CarrierProcessor.class.getName() + ",isolating");
  }

  private static void succeeds(Compilation compilation) {
    assertThat(compilation).succeeded();
    assertThat(compilation.diagnostics()).isEmpty();
  }

  private Map<String, String> generated() {
    return Folder.texts(directory.resolve("generated"));
  }
}
