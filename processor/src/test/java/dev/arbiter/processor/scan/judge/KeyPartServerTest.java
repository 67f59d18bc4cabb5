package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Key parts mean to a real server what was read from them. */
class KeyPartServerTest {

  private static final String SYNTAX_ERROR = "42601";

  private static TestTable table;

  @BeforeAll
  static void create() throws SQLException {
    table = new TestTable();
  }

  @AfterAll
  static void close() throws SQLException {
    table.close();
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.processor.scan.judge.KeyPartSyntaxTest#parts")
  void createsTheSameIndex(KeyPartSyntaxTest.Expected expected) throws SQLException {
    String sql = expected.sql();
    KeyPartSyntax part = KeyPartSyntax.of(sql, Marked.SCOPE);
    String asWritten = table.indexDefinition(sql);

    if (part.needsParentheses()) {
      assertThat(asWritten).isEqualTo(SYNTAX_ERROR);
    } else {
      assertThat(asWritten).contains("CREATE INDEX");
      assertThat(table.indexDefinition(rendered(part))).isEqualTo(asWritten);
    }
    // 42P17: not immutable, which is for the server to say
    assertThat(table.indexDefinition(rendered(part))).matches("(?s)CREATE INDEX .*|42P17");
  }

  private static String rendered(KeyPartSyntax part) {
    String expression = part.expression().render(Rendering.unqualified());
    return (part.needsParentheses() ? "(" + expression + ")" : expression)
        + (part.collation() == null ? "" : " COLLATE " + part.collation())
        + (part.operatorClass() == null ? "" : " " + part.operatorClass())
        + (part.order() == null ? "" : " " + part.order());
  }
}
