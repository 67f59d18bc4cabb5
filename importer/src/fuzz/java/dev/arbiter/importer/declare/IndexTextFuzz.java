package dev.arbiter.importer.declare;

import dev.arbiter.processor.scan.judge.Scope;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Whatever PostgreSQL may print as an index is taken apart. */
public final class IndexTextFuzz {

  private static final Scope SCOPE =
      new Scope(null, "accounts", Set.of("id", "email", "name", "a", "b"));

  /** The token in front of the key parts. */
  private static final int BRACKET = 10;

  private IndexTextFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    String parts = new String(bytes, StandardCharsets.UTF_8);
    String definition = "CREATE UNIQUE INDEX i ON public.accounts USING btree (" + parts + ")";
    LexedSql sql = Lexer.lex(definition);
    if (sql.problems().isEmpty() && sql.partner(BRACKET) == sql.size() - 1) {
      IndexText.parse(definition + " WHERE (" + parts + ")", SCOPE);
    }
  }
}
