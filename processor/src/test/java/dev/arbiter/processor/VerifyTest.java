package dev.arbiter.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.Folder;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.processor.compile.VerifyingDatabase;
import dev.arbiter.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verification against a server: when it asks, what it needs, and what it leaves behind. */
final class VerifyTest {

  private static final String NOWHERE = "jdbc:postgresql://localhost:1/nowhere";

  private static final String ACCOUNT =
      "package a; import dev.arbiter.*; @Table(\"accounts\") %s record Account(@Id long id, String"
          + " email) {}";

  /** What needs a newer PostgreSQL than the oldest one, and which. */
  private static final Map<String, Integer> NEEDED =
      Map.of("NotDistinct.java", 15, "events", 15, "VirtualColumns.java", 18);

  @TempDir Path directory;

  private final VerifyingDatabase database = new VerifyingDatabase();

  static Stream<Arguments> right() {
    return Stream.concat(Fixtures.in("good").stream(), Fixtures.in("golden").stream())
        .filter(it -> TestPostgres.majorVersion() >= NEEDED.getOrDefault(name(it), 0))
        .map(it -> Arguments.of(it.getFileName(), it));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("right")
  void acceptsWhatIsRight(Path name, Path path) throws SQLException {
    database.execute(
        """
        CREATE SCHEMA my_schema;
        CREATE FUNCTION my_schema.now(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS
          'BEGIN RETURN $1; END';
        CREATE FUNCTION my_schema.now() RETURNS timestamptz IMMUTABLE LANGUAGE sql AS
          'SELECT to_timestamp(0)';
        CREATE FUNCTION my_schema.rank(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1';
        CREATE FUNCTION my_schema.max(int, int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1';
        CREATE FUNCTION unknown_function(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS
          'BEGIN RETURN $1; END';
        CREATE SCHEMA app;
        CREATE DOMAIN app.positive AS integer CHECK (VALUE > 0);
        CREATE DOMAIN given_time AS time;
        CREATE TYPE code AS ENUM ('A', 'bc')
        """);
    Compilation compilation =
        TestCompiler.JAVAC.onFiles(directory, database.option()).compile(Fixtures.sources(path));

    assertThat(Report.ofNote(compilation)).isEmpty();
    assertThat(directory.resolve("arbiter-verified/classes")).isNotEmptyDirectory();
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void asksOnlyForWhatHasChanged(TestCompiler compiler) throws SQLException {
    String role = database.name();
    database.execute("CREATE ROLE %s LOGIN PASSWORD 'secret'".formatted(role));
    try {
      database.execute("GRANT CREATE ON DATABASE %1$s TO %1$s".formatted(role));
      String option = database.option(role, "secret");
      assertThat(account(compiler, "", option)).isEmpty();

      database.execute("ALTER ROLE %s NOLOGIN".formatted(role));
      assertThat(account(compiler, "", option)).isEmpty();
      assertThat(account(compiler, "@Check(\"id > 0\")", option))
          .singleElement()
          .asString()
          .contains("role \"" + role + "\" is not permitted to log in");
    } finally {
      database.execute("DROP OWNED BY %1$s; DROP ROLE %1$s".formatted(role));
    }
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void writesNothingThatIsRefused(TestCompiler compiler) {
    Path sqlDir = directory.resolve("sql");
    Compilation compilation =
        compiler
            .onFiles(directory, database.option(), "-Aarbiter.sqlDir=" + sqlDir)
            .compile(
                forSourceString("a.Account", ACCOUNT.formatted("@Check(\"nothing(id)\")")),
                forSourceString("a.B", ACCOUNT.formatted("").replace("Account", "B")));

    assertThat(Report.ofNote(compilation)).hasSize(1);
    assertThat(Folder.texts(directory.resolve("generated")))
        .containsOnlyKeys("a/BDao.java", "a/BDaoSql.java", "a/NewB.java");
    assertThat(sqlDir).isDirectoryContaining("glob:**a.B.sql");
    assertThat(sqlDir).isDirectoryNotContaining("glob:**a.Account.sql");
    assertThat(directory.resolve("classes/META-INF/arbiter/a.B.sql")).exists();
    assertThat(directory.resolve("classes/META-INF/arbiter/a.Account.sql")).doesNotExist();
  }

  /** The NULLs that stand for parameters are none of the domain's. */
  @Test
  void plansStatementsWithParametersOfDomainsThatRefuseNull() throws SQLException {
    database.execute("CREATE DOMAIN given_text AS text NOT NULL CHECK (VALUE <> '')");
    Compilation compilation =
        TestCompiler.JAVAC
            .onFiles(directory, database.option())
            .compile(
                forSourceString(
                    "a.Given",
                    """
                    package a;

                    import dev.arbiter.*;

                    @Table record Given(@Id long id, @Column(type = "given_text") String name, int hits) {
                      interface Statements {
                        @Update(by = "Id", set = {"name = :name", "hits = 1 / 0"})
                        boolean hit(long id, String name);
                      }
                    }
                    """));

    assertThat(Report.ofNote(compilation)).singleElement().asString().contains("division by zero");
  }

  @Test
  void asksAgainAfterAnError() {
    String bad = "@Check(\"nothing(id)\")";
    assertThat(account(TestCompiler.JAVAC, bad, database.option())).hasSize(1);
    assertThat(account(TestCompiler.JAVAC, bad, database.option())).hasSize(1);
    assertThat(account(TestCompiler.JAVAC, "", database.option())).isEmpty();
  }

  @Test
  void asksAgainOnAnotherServer() {
    assertThat(account(TestCompiler.JAVAC, "", database.option())).isEmpty();
    assertThat(account(TestCompiler.JAVAC, "", "-Aarbiter.verify=" + NOWHERE)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://me:secret@localhost:1/shop",
        "jdbc:postgresql://localhost:x/shop?password=secret",
        "jdbc:postgresql://localhost?password=secret",
        "jdbc:postgresql://localhost:1/shop?user=%zz&password=secret"
      })
  void saysNoPasswordOfAUrlThatIsWrong(String url) {
    assertThat(account(TestCompiler.JAVAC, "", "-Aarbiter.verify=" + url))
        .singleElement()
        .asString()
        .startsWith("[CannotVerify] ")
        .contains("the driver does not take this URL")
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void saysOnceThatTheServerDoesNotAnswer(TestCompiler compiler) {
    String option = "-Aarbiter.verify=" + NOWHERE + "?user=me&password=secret";
    Compilation compilation =
        compiler
            .onFiles(directory, option)
            .compile(
                forSourceString("a.Account", ACCOUNT.formatted("")),
                forSourceString("a.B", ACCOUNT.formatted("").replace("Account", "B")));

    assertThat(texts(compilation))
        .containsExactly(
            "[CannotVerify] \""
                + NOWHERE
                + "\" does not answer: Connection to localhost:1 refused. Check that the hostname"
                + " and port are correct and that the postmaster is accepting TCP/IP connections;"
                + " -Aarbiter.verify has the SQL of records judged there; start it, or compile"
                + " without -Aarbiter.verify");
  }

  @Test
  void saysWhatTheRoleMustBeAllowed() throws SQLException {
    String role = database.name();
    database.execute("CREATE ROLE %s LOGIN PASSWORD 'secret'".formatted(role));
    try {
      assertThat(account(TestCompiler.JAVAC, "", database.option(role, "secret")))
          .containsExactly(
              "[CannotVerify] \"%s\" cannot verify records: ERROR: permission denied for database %s; tables are created in a schema that is rolled back; GRANT CREATE ON DATABASE to the role"
                  .formatted(database.url(), database.name()));
    } finally {
      database.execute("DROP ROLE " + role);
    }
  }

  @Test
  void saysThatTheServerMustBeWritable() {
    String readOnly = database.option() + "&options=-c%20default_transaction_read_only=on";
    assertThat(account(TestCompiler.JAVAC, "", readOnly))
        .containsExactly(
            "[CannotVerify] \"%s\" cannot verify records: ERROR: cannot execute CREATE SCHEMA in a read-only transaction; tables are created in a schema that is rolled back; give a server, or a connection, that permits it"
                .formatted(database.url()));
  }

  /**
   * Batches larger than a chunk go through temporary tables, and their statements are tried too.
   */
  @Test
  void saysThatTemporaryTablesMustBeAllowed() throws SQLException {
    String role = database.name();
    database.execute("CREATE ROLE %s LOGIN PASSWORD 'secret'".formatted(role));
    try {
      database.execute("GRANT CREATE ON DATABASE %1$s TO %1$s".formatted(role));
      database.execute("REVOKE TEMPORARY ON DATABASE %s FROM public".formatted(role));
      assertThat(account(TestCompiler.JAVAC, "", database.option(role, "secret")))
          .singleElement()
          .asString()
          .contains(
              "permission denied to create temporary tables in database \"" + role + "\"",
              "AccountDao.insertAllIfAbsent/create");
    } finally {
      database.execute("DROP OWNED BY %1$s; DROP ROLE %1$s".formatted(role));
    }
  }

  /** The real tables, of the same names, are neither read nor touched. */
  @Test
  void leavesNothingBehind() throws SQLException {
    database.execute("CREATE SCHEMA app");
    database.execute("CREATE TABLE accounts (other int)");
    database.execute("CREATE TABLE app.accounts (other int)");
    String everything =
        "SELECT concat_ws('.', nspname, relname) FROM pg_class"
            + " JOIN pg_namespace n ON n.oid = relnamespace ORDER BY 1";
    List<String> before = database.column(everything);

    assertThat(account(TestCompiler.JAVAC, "", database.option())).isEmpty();
    assertThat(
            inSchema("@Check(\"app.accounts.id > 0 AND accounts.email <> ''\")", database.option()))
        .isEmpty();
    assertThat(account(TestCompiler.JAVAC, "@Check(\"nothing(id)\")", database.option()))
        .hasSize(1);

    assertThat(database.column(everything)).isEqualTo(before);
    assertThat(database.column("SELECT nspname FROM pg_namespace WHERE nspname ~ '^arbiter'"))
        .isEmpty();
  }

  /** Types and functions of the user's are found as the connection finds them. */
  @Test
  void knowsWhatTheServerHas() throws SQLException {
    String index = "@UniqueIndex(expr = \"app.slug(email)\", as = \"S\", nulls = Nulls.DISTINCT)";
    String check = "@Check(\"slug(email) <> ''\")";
    assertThat(inSchema(index + check, database.option()))
        .allMatch(it -> it.contains("does not exist"))
        .hasSize(2);

    database.execute("CREATE SCHEMA app");
    database.execute(
        "CREATE FUNCTION app.slug(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT lower($1)'");
    assertThat(inSchema(index + check, database.option()))
        .singleElement()
        .asString()
        .startsWith("[PostgresError] slug(email) <> '': function slug(text) does not exist, ");
    assertThat(inSchema(index + check, database.option() + "&currentSchema=public,app")).isEmpty();
  }

  @Test
  void createsWhatForeignKeysReferTo() {
    Compilation compilation =
        TestCompiler.javac(database.option())
            .compile(
                forSourceString(
                    "a.Project",
                    "package a; import dev.arbiter.*; @Table(schema = \"app\") record Project(@Id"
                        + " long id, @References(Tenant.class) long tenantId,"
                        + " @References(Project.class) long parent) {}"),
                forSourceString(
                    "a.Tenant",
                    "package a; import dev.arbiter.*; @Table(schema = \"org\") record Tenant(@Id"
                        + " long id, String name) {}"));

    assertThat(compilation).succeeded();
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void judgesARecordWhoseReferenceIsCompiledAlready() {
    TestCompiler.JAVAC
        .onFiles(directory)
        .compile(
            forSourceString(
                "a.Tenant",
                "package a; import dev.arbiter.*; @Table public record Tenant(@Id long id, String"
                    + " name) {}"));

    Compilation compilation =
        TestCompiler.javac(database.option())
            .withClasspath(TestCompiler.libraries(directory.resolve("classes")))
            .compile(
                forSourceString(
                    "a.Project",
                    "package a; import dev.arbiter.*; @Table record Project(@Id long id,"
                        + " @References(value = Tenant.class, column = \"name\") String tenant)"
                        + " {}"));

    assertThat(Report.ofNote(compilation))
        .extracting(Report::text)
        .singleElement()
        .asString()
        .startsWith(
            "[PostgresError] @References of \"project.tenant\": there is no unique constraint"
                + " matching given keys for referenced table \"tenant\";");
  }

  private List<String> account(TestCompiler compiler, String annotations, String option) {
    return texts(
        compiler
            .onFiles(directory, option)
            .compile(forSourceString("a.Account", ACCOUNT.formatted(annotations))));
  }

  private static List<String> inSchema(String annotations, String option) {
    String source =
        ACCOUNT.formatted(annotations).replace("(\"acc", "(schema = \"app\", value = \"acc");
    return texts(TestCompiler.javac(option).compile(forSourceString("a.Account", source)));
  }

  private static List<String> texts(Compilation compilation) {
    return Report.ofNote(compilation).stream().map(Report::text).toList();
  }
}
