package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.processor.compile.TypeGenerator;
import dev.arbiter.processor.compile.VerifyingDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types that nobody has written when a record is first seen. */
final class RoundsTest {

  private static final String JOB =
      """
      package a;

      import dev.arbiter.Id;
      import dev.arbiter.References;
      import dev.arbiter.Table;
      import dev.arbiter.Update;
      import java.util.List;

      @Table("jobs")
      public record Job(@Id long id, Status status) {
        public interface Statements {
          @Update(by = "Id")
          boolean move(long id, Status status);
        }
      }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void waitsForATypeOfAnotherProcessor(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .withProcessors(
                new TypeGenerator("a.Status", "package a; public enum Status { OPEN, DONE }"),
                new ArbiterProcessor())
            .compile(forSourceString("a.Job", JOB));

    assertThat(Report.ofNote(compilation)).isEmpty();
    assertThat(Folder.texts(directory.resolve("generated")))
        .containsOnlyKeys("a/JobDao.java", "a/JobDaoSql.java", "a/NewJob.java", "a/Status.java");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void waitsForAConstantOfAnotherProcessor(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .withProcessors(
                new TypeGenerator(
                    "a.Texts",
                    "package a; interface Texts { String FIRST = \"'one'\"; String RENAME = \"name"
                        + " = 'two'\"; }"),
                new ArbiterProcessor())
            .compile(
                forSourceString(
                    "a.Step",
                    """
                    package a;

                    import dev.arbiter.*;

                    @Table("steps")
                    public record Step(@Id long id, @Default(Texts.FIRST) String name) {
                      public interface Statements {
                        @Update(by = "Id", set = {Texts.RENAME})
                        boolean rename(long id);
                      }
                    }
                    """));

    assertThat(Report.ofNote(compilation)).isEmpty();
    assertThat(Folder.texts(directory.resolve("generated")).get("a/StepDao.java"))
        .contains("'one'", "'two'");
  }

  /** A foreign key is judged together with the table that it refers to. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void verifiesWhenTheReferencedRecordIsKnown(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory, new VerifyingDatabase().option())
            .withProcessors(
                new TypeGenerator("a.Status", "package a; public enum Status { OPEN, DONE }"),
                new ArbiterProcessor())
            .compile(
                forSourceString("a.Job", JOB),
                forSourceString(
                    "a.Step",
                    "package a; import dev.arbiter.*; @Table(\"steps\") public record Step(@Id long"
                        + " id, @References(Job.class) long job) {}"));

    assertThat(Report.ofNote(compilation)).isEmpty();
    assertThat(Folder.texts(directory.resolve("generated")))
        .containsKeys("a/JobDao.java", "a/StepDao.java");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void readsRecordsOfAnotherProcessor(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .withProcessors(
                new TypeGenerator(
                    "a.Tenant",
                    "package a; @dev.arbiter.Table public record Tenant(@dev.arbiter.Id long id)"
                        + " {}"),
                new ArbiterProcessor())
            .compile(forSourceString("a.Other", "package a; @Deprecated final class Other {}"));

    assertThat(Report.ofNote(compilation)).isEmpty();
    assertThat(Folder.texts(directory.resolve("generated")))
        .containsKeys("a/TenantDao.java", "a/NewTenant.java");
  }

  /** The compiler says itself what is missing; one message about it is enough. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void staysSilentAboutATypeThatNeverComes(TestCompiler compiler) {
    Compilation compilation = compiler.onFiles(directory).compile(forSourceString("a.Job", JOB));

    assertThat(Report.of(compilation)).noneMatch(Report::ours);
    assertThat(Report.of(compilation))
        .filteredOn(Report::isError)
        .isNotEmpty()
        .allMatch(it -> it.text().contains("Status"));
    assertThat(directory.resolve("generated")).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Table record Step(@Id long id, @Unique(nulls = Nulls.WRONG) String name) {}",
        "@Table record Step(@Id long id, @Unique(nulls = Wrong.WRONG) String name) {}",
        "@Table record Step(@Id long id, @Unique(nulls = null) String name) {}",
        "@Table @UniqueIndex(expr = \"id\", nulls = Nulls.WRONG) record Step(@Id long id) {}",
        "@Table @UniqueIndex(expr = Step.WRONG) record Step(@Id long id) {}",
        "@Table record Step(@Id long id, @OnConflict(OnConflict.Action.WRONG) long value) {}",
        "@Table record Step(@Id long id, @Default(Step.WRONG) String name) {}",
        "@Table record Step(@Id long id, @References(Wrong.class) long value) {}",
        "@Table record Step(@Id long id, @References(value = Step.class, onDelete ="
            + " References.OnDelete.WRONG) long value) {}",
        "@Table record Step(@Id @Identity(always = \"x\") long id) {}",
        "@Table(staged = 1) record Step(@Id long id) {}"
      })
  void staysSilentAboutAConstantThatNeverComes(String record) {
    for (TestCompiler compiler : TestCompiler.values()) {
      Path folder = directory.resolve(compiler.name());
      Compilation compilation =
          compiler
              .onFiles(folder)
              .compile(forSourceString("a.Step", "package a; import dev.arbiter.*; " + record));

      assertThat(compilation).failed();
      assertThat(Report.of(compilation)).noneMatch(Report::ours);
      assertThat(folder.resolve("generated")).isEmptyDirectory();
    }
  }

  /** It does not hide what is wrong with others. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void readsOthersBesideATypeThatNeverComes(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .compile(
                forSourceString("a.Job", JOB),
                forSourceString(
                    "a.Box",
                    "package a; @dev.arbiter.Table public record Box<T>(@dev.arbiter.Id long id)"
                        + " {}"));

    assertThat(Report.of(compilation))
        .filteredOn(Report::ours)
        .extracting(Report::text)
        .containsExactly(
            "[GenericRecord] \"Box\" has type parameters; a row's columns have fixed types; drop"
                + " them");
  }
}
