package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.processor.compile.VerifyingDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a project has settled for all its records counts where these say nothing. */
final class ConventionsTest {

  private static final String NAMING = "-Aarbiter.naming=as_written";
  private static final String TYPES =
      "-Aarbiter.types=String=varchar,a.Kind=varchar(3), Instant = timestamp(6) ,"
          + "Long=numeric(18, 0),java.math.BigDecimal=\"pg_catalog\".numeric(6,2)";

  @TempDir Path directory;

  private static JavaFileObject record(String declaration) {
    return forSourceString(
        "a.UserAccount",
        "package a; import dev.arbiter.*; import java.math.*; import java.time.*; import"
            + " java.util.*; %s enum Kind { ONE }".formatted(declaration));
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void standForWhatRecordsLeaveOut(TestCompiler compiler) {
    Map<String, String> conventional =
        generated(
            compiler,
            "conventional",
            "@Table record UserAccount(@Id UUID id, @Unique String fullName, Instant createdAt,"
                + " Kind kind, long hits, BigDecimal height, @Column(type = \"text\") String note,"
                + " @Column(name = \"nick_name\") String nickName) { interface Statements {"
                + " @Update(by = \"Id\", set = \"note = :more\") void add(UUID id, String more); }"
                + " }",
            NAMING,
            TYPES);
    Map<String, String> written =
        generated(
            compiler,
            "written",
            "@Table(\"UserAccount\") record UserAccount(@Id UUID id, @Unique @Column(name ="
                + " \"fullName\", type = \"varchar\") String fullName, @Column(name ="
                + " \"createdAt\", type = \"timestamp(6)\") Instant createdAt, @Column(type ="
                + " \"varchar(3)\") Kind kind, @Column(type = \"numeric(18, 0)\") long hits,"
                + " @Column(type = \"\\\"pg_catalog\\\".numeric(6,2)\") BigDecimal height, String"
                + " note, @Column(type = \"varchar\") String nickName) { interface Statements {"
                + " @Update(by = \"Id\", set = \"note = :more\") void add(UUID id, String more); }"
                + " }");

    assertThat(conventional).containsKey("a/UserAccountDao.java").isEqualTo(written);
  }

  private Map<String, String> generated(
      TestCompiler compiler, String folder, String record, String... options) {
    Compilation compilation =
        compiler.onFiles(directory.resolve(folder), options).compile(record(record));

    assertThat(compilation).succeeded();
    return Folder.texts(directory.resolve(folder).resolve("generated"));
  }

  /** Whoever compiles has the conventions, not what was compiled before. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void countForRecordsOfOtherCompilations(TestCompiler compiler) {
    Path first = directory.resolve("first");
    assertThat(
            compiler
                .onFiles(first)
                .compile(
                    forSourceString(
                        "a.TenantGroup",
                        "package a; import dev.arbiter.*; @Table public record TenantGroup(@Id"
                            + " String groupName, @Unique @Column(name = \"group_code\") int code)"
                            + " {}")))
        .succeeded();

    Compilation compilation =
        compiler
            .onFiles(directory.resolve("second"), NAMING, TYPES)
            .withClasspath(TestCompiler.libraries(first.resolve("classes")))
            .compile(
                forSourceString(
                    "b.Tenant",
                    "package b; import dev.arbiter.*; import a.TenantGroup; @Table record"
                        + " Tenant(@Id long id, @References(TenantGroup.class) String tenantGroup,"
                        + " @References(value = TenantGroup.class, column = \"group_code\") int"
                        + " code) {}"));

    assertThat(Report.ofNote(compilation)).isEmpty();
    assertThat(Folder.texts(directory.resolve("second/classes/META-INF")).values())
        .singleElement()
        .asString()
        .contains(
            "\"tenantGroup\" varchar NOT NULL REFERENCES \"TenantGroup\" (\"groupName\")",
            "code integer NOT NULL REFERENCES \"TenantGroup\" (group_code)");
  }

  /** A list follows its elements, a typed id its value; what the record says comes first. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void countForWhatIsMadeOfTypes(TestCompiler compiler) {
    Map<String, String> conventional =
        generated(
            compiler,
            "conventional",
            "@Table record UserAccount(@Id Name id, List<String> names, Instant[] moments,"
                + " List<Kind> kinds, @Column(type = \"text[]\") List<String> notes, Nick nick) {"
                + " record Name(String value) {} record Nick(@Column(type = \"text\") String value)"
                + " {} }",
            TYPES);
    Map<String, String> written =
        generated(
            compiler,
            "written",
            "@Table record UserAccount(@Id @Column(type = \"varchar\") Name id, @Column(type ="
                + " \"varchar[]\") List<String> names, @Column(type = \"timestamp(6)[]\") Instant[]"
                + " moments, @Column(type = \"varchar(3)[]\") List<Kind> kinds, List<String> notes,"
                + " Nick nick) { record Name(String value) {} record Nick(@Column(type = \"text\")"
                + " String value) {} }");

    assertThat(conventional).containsKey("a/UserAccountDao.java").isEqualTo(written);
  }

  /** What the option says is what a server judges, at each component that it counts for. */
  @Test
  void areJudged() {
    Compilation compilation =
        TestCompiler.javac(
                new VerifyingDatabase().option(), "-Aarbiter.types=String=varchr(3),int=app.count")
            .compile(record("@Table record UserAccount(@Id UUID id, String name, int hits) {}"));

    assertThat(Report.of(compilation).stream().map(Report::text).filter(it -> it.startsWith("[")))
        .hasSize(2)
        .anyMatch(
            it ->
                it.startsWith(
                    "[PostgresError] varchr(3): type \"varchr\" does not exist, in -Aarbiter.types"
                        + " of \"user_account.name\"; "))
        .anyMatch(it -> it.contains("in -Aarbiter.types of \"user_account.hits\"; "));
  }

  /** A type that a name stands for is one however it is written. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void nameTheTypesOfJavaInAnyWay(TestCompiler compiler) {
    String record =
        "@Table record UserAccount(@Id UUID id, long a, Long b, byte[] c, @Default(\"0\") int d)"
            + " {}";
    Stream.of(
            "long=integer,byte[]=app.bytes,Integer=smallint",
            "Long=integer,byte[]=app.bytes,int=smallint",
            "java.lang.Long=integer,byte[]=app.bytes,java.lang.Integer=smallint")
        .map(it -> generated(compiler, it, record, "-Aarbiter.types=" + it))
        .forEach(
            it ->
                assertThat(it.get("a/UserAccountDao.java"))
                    .contains(
                        "a integer NOT NULL", "b integer NOT NULL", "c app.bytes", "d smallint"));
  }
}
