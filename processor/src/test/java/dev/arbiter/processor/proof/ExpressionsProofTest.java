package dev.arbiter.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.arbiter.processor.compile.Compilation;
import dev.arbiter.processor.compile.Compile;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the server accepts compiles, and what is generated means the same to the server. */
final class ExpressionsProofTest {

  private static final int EXPRESSIONS_PER_TABLE = 8;
  private static final int PLACES_AT_LEAST = 1500;

  @TempDir static Path directory;

  private static final List<RecordSource> RECORDS = new ArrayList<>();
  private static Server server;
  private static Compilation compilation;
  private static URLClassLoader classes;

  @BeforeAll
  static void compile() throws SQLException, IOException {
    server = new Server();
    List<String> expressions = Text.expressions(server.majorVersion());
    Compile compile = Compile.with(TestCompiler.JAVAC, directory);
    for (int i = 0; i < expressions.size(); i += EXPRESSIONS_PER_TABLE) {
      int end = Math.min(expressions.size(), i + EXPRESSIONS_PER_TABLE);
      RecordSource record = record(RECORDS.size(), expressions.subList(i, end));
      RECORDS.add(record);
      compile.source("proof/" + record.name() + ".java", record.text());
    }
    compilation = compile.run();
    classes = new URLClassLoader(new URL[] {compilation.classes().toUri().toURL()});
  }

  private static RecordSource record(int number, List<String> expressions) throws SQLException {
    List<BaseColumn> columns = BaseColumn.of(expressions);
    List<Declared> declared = UsersTable.create(server, "users" + number, columns, expressions);
    return new RecordSource("T" + number, number, columns, declared);
  }

  @AfterAll
  static void close() throws SQLException, IOException {
    classes.close();
    server.close();
  }

  static List<RecordSource> records() {
    return RECORDS;
  }

  @Test
  void compiles() {
    assertThat(compilation.reports())
        .filteredOn(it -> it.kind() == Report.Kind.ERROR)
        .extracting(Report::text)
        .isEmpty();
    assertThat(RECORDS.stream().mapToInt(it -> it.declared().size()).sum())
        .isGreaterThan(PLACES_AT_LEAST);
  }

  @ParameterizedTest
  @MethodSource("records")
  void meansTheSame(RecordSource record) throws SQLException, ReflectiveOperationException {
    assumeThat(compilation.successful()).isTrue();
    TableDefinition table = table(record);
    server.execute(table.ddl());

    assertThat(Definitions.of(server, record.schema()))
        .isEqualTo(Definitions.of(server, record.usersSchema()));
    for (StatementDefinition statement : table.statements()) {
      assertThat(new GeneratedStatement(statement).failure(server)).as(statement.name()).isEmpty();
    }
    assertThat(server.drift(table)).hasToString(table.name() + ": as declared");
    if (!record.assignments().isEmpty()) {
      assertThat(SetList.of(server, upsert(table).withNulls()))
          .isEqualTo(SetList.of(server, record.usersUpdate()));
    }
  }

  private static TableDefinition table(RecordSource record) throws ReflectiveOperationException {
    return (TableDefinition)
        classes.loadClass("proof." + record.name() + "Dao").getField("TABLE").get(null);
  }

  private static GeneratedStatement upsert(TableDefinition table) throws SQLException {
    return new GeneratedStatement(
        table.statements().stream()
            .filter(it -> it.name().endsWith(".upsertByPlain"))
            .findFirst()
            .orElseThrow());
  }
}
