package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.processor.compile.TypeGenerator;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annotations of the user's stand for those that they carry. */
final class ComposedAnnotationsTest {

  private static final JavaFileObject ANNOTATIONS =
      forSourceString(
          "a.Annotations",
          """
          package a;

          import dev.arbiter.*;

          public interface Annotations {
            @Id @Default("gen_random_uuid()") @interface Key {}
            @Default("now()") @OnConflict(OnConflict.Action.KEEP) @interface Created {}
            @Created @Check("at > '2000-01-01'") @Looped @interface Looped {}
            @Column(type = "varchar(9)", name = "label") @Unique(as = "Label") @interface Slug {}
            @References(value = Note.class, onDelete = References.OnDelete.CASCADE) @interface Parent {}
          }
          """);

  @TempDir Path directory;

  private static JavaFileObject note(String components) {
    return forSourceString(
        "a.Note",
        "package a; import dev.arbiter.*; import a.Annotations.*; import java.time.Instant; import"
            + " java.util.UUID; @Table public record Note(%s) {}".formatted(components));
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void standForWhatTheyCarry(TestCompiler compiler) {
    Map<String, String> composed =
        generated(
            compiler,
            "composed",
            "@Key UUID id, @Looped Instant at, @Slug @Column(name = \"title\") String text,"
                + " @Slug @Unique(as = \"Other\") String other, @Created"
                + " @OnConflict(set = \"now()\") @Check(\"seen > at\") Instant seen, @Parent UUID"
                + " parent");
    Map<String, String> written =
        generated(
            compiler,
            "written",
            "@Id @Default(\"gen_random_uuid()\") UUID id,"
                + " @Default(\"now()\") @OnConflict(OnConflict.Action.KEEP) @Check(\"at >"
                + " '2000-01-01'\") Instant at,"
                + " @Column(type = \"varchar(9)\", name = \"title\") @Unique(as = \"Label\") String"
                + " text, @Column(type = \"varchar(9)\", name = \"label\") @Unique(as = \"Other\")"
                + " String other, @Default(\"now()\") @OnConflict(set = \"now()\") @Check(\"seen >"
                + " at\") Instant seen, @References(value = Note.class, onDelete ="
                + " References.OnDelete.CASCADE) UUID parent");

    assertThat(composed).containsKey("a/NoteDao.java").isEqualTo(written);
  }

  private Map<String, String> generated(TestCompiler compiler, String folder, String components) {
    Compilation compilation =
        compiler
            .onFiles(directory.resolve(folder), compiler.strictest())
            .compile(ANNOTATIONS, note(components));

    assertThat(compilation).succeeded();
    return Folder.texts(directory.resolve(folder).resolve("generated"));
  }

  /** Class files keep what they carry, and what stands on components. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void areReadOfClassFiles(TestCompiler compiler) {
    Path first = directory.resolve("first");
    Compilation annotations =
        compiler.onFiles(first).compile(ANNOTATIONS, note("@Key UUID id, @Slug String text"));
    assertThat(annotations).succeeded();

    Compilation compilation =
        compiler
            .onFiles(directory.resolve("second"))
            .withClasspath(TestCompiler.libraries(first.resolve("classes")))
            .compile(
                forSourceString(
                    "b.Reply",
                    "package b; import dev.arbiter.*; import a.Annotations.*; @Table public record"
                        + " Reply(@Key java.util.UUID id, @Parent java.util.UUID note,"
                        + " @References(value = a.Note.class, column = \"label\") String label)"
                        + " {}"));

    assertThat(Report.ofNote(compilation)).isEmpty();
    assertThat(Folder.texts(directory.resolve("second/classes/META-INF")).values())
        .singleElement()
        .asString()
        .contains(
            "id uuid DEFAULT gen_random_uuid() NOT NULL",
            "note uuid NOT NULL REFERENCES note (id) ON DELETE CASCADE",
            "label text NOT NULL REFERENCES note (label)");
  }

  /** Of an annotation that it does not know yet, javac before 21 shows nothing. */
  @ParameterizedTest
  @EnumSource(value = TestCompiler.class, names = "ECJ")
  void areAwaitedOfAnotherProcessor(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .withProcessors(
                new TypeGenerator("a.Key", "package a; @dev.arbiter.Id @interface Key {}"),
                new ArbiterProcessor())
            .compile(
                forSourceString(
                    "a.Note",
                    "package a; @dev.arbiter.Table public record Note(@Key long number, String"
                        + " text) {}"));

    assertThat(Report.ofNote(compilation)).isEmpty();
    assertThat(Folder.texts(directory.resolve("generated")).get("a/NoteDao.java"))
        .contains("upsertById");
  }

  /** They may be there for the sake of others. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void mayStandOnOtherRecords(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .onFiles(directory)
            .compile(
                ANNOTATIONS,
                note("@Key UUID id"),
                forSourceString(
                    "a.Message", "package a; record Message(@Annotations.Slug String text) {}"));

    assertThat(Report.ofNote(compilation)).isEmpty();
  }

  /** Else javac warns of them; what others process stays theirs. */
  @Test
  void areClaimedWithoutThoseOfOthers() {
    Claiming other = new Claiming();
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ArbiterProcessor(), new CarrierProcessor(), other)
            .withClasspath(TestCompiler.libraries())
            .withOptions("-Xlint:all")
            .compile(
                ANNOTATIONS,
                note("@Key UUID id"),
                forSourceString("a.Other", "package a; @interface Other {}"),
                forSourceString("a.Owned", "package a; @Other class Owned {}"));

    assertThat(compilation).succeeded();
    assertThat(other.seen).isTrue();
  }

  /** Another processor with an annotation of its own. */
  private static final class Claiming extends AbstractProcessor {

    private boolean seen;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("a.Other");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      seen |= !annotations.isEmpty();
      return false;
    }
  }
}
