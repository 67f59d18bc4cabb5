package dev.arbiter.processor.proof;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arbiter.processor.compile.GeneratedTables;
import dev.arbiter.processor.compile.TestCompiler;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the server accepts compiles, and what is generated means the same to the server. */
@Tag("thorough")
final class ExpressionsProofTest {

  private static final int EXPRESSIONS_PER_TABLE = 8;
  private static final int PLACES_AT_LEAST = 1500;

  private static final List<RecordSource> RECORDS = new ArrayList<>();
  private static Server server;
  private static Compilation compilation;
  private static GeneratedTables tables;

  @BeforeAll
  static void compile() throws SQLException {
    server = new Server();
    List<String> expressions = Text.expressions(server.majorVersion());
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i += EXPRESSIONS_PER_TABLE) {
      int end = Math.min(expressions.size(), i + EXPRESSIONS_PER_TABLE);
      RecordSource record = record(RECORDS.size(), expressions.subList(i, end));
      RECORDS.add(record);
      sources.add(JavaFileObjects.forSourceString("proof." + record.name(), record.text()));
    }
    compilation = TestCompiler.javac().compile(sources);
    tables = new GeneratedTables(compilation);
  }

  private static RecordSource record(int number, List<String> expressions) throws SQLException {
    List<BaseColumn> columns = BaseColumn.of(expressions);
    List<Declared> declared = UsersTable.create(server, "users" + number, columns, expressions);
    return new RecordSource("T" + number, number, columns, declared);
  }

  @AfterAll
  static void close() throws SQLException {
    server.close();
  }

  static List<RecordSource> records() {
    return RECORDS;
  }

  @Test
  void compiles() {
    assertThat(compilation).succeeded();
    assertThat(RECORDS.stream().mapToInt(it -> it.declared().size()).sum())
        .isGreaterThan(PLACES_AT_LEAST);
  }

  @ParameterizedTest
  @MethodSource("records")
  void meansTheSame(RecordSource record) throws SQLException {
    assumeThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    TableDefinition table = tables.of("proof." + record.name() + "Dao");
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

  private static GeneratedStatement upsert(TableDefinition table) throws SQLException {
    return new GeneratedStatement(
        table.statements().stream()
            .filter(it -> it.name().endsWith(".upsertByPlain"))
            .findFirst()
            .orElseThrow());
  }
}
