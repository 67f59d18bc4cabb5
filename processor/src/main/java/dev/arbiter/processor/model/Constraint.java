package dev.arbiter.processor.model;

import dev.arbiter.processor.scan.lex.LexedSql;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A constraint in PostgreSQL's own words.
 *
 * @param definition what follows its name
 */
public record Constraint(String name, Expression definition, Origin origin) {

  /** The columns that it is about, as far as they can be told. */
  public Set<String> mentions() {
    return definition.tree().columns();
  }

  /** Whether a transaction can have it checked at its end: then it decides no conflict. */
  public boolean deferrable() {
    LexedSql sql = definition.tree().lexed();
    return IntStream.range(1, sql.size())
        .anyMatch(
            it ->
                (sql.token(it).isWord("deferrable") && !sql.token(it - 1).isWord("not"))
                    || (sql.token(it).isWord("deferred") && sql.token(it - 1).isWord("initially")));
  }

  /** What follows its name, as it is written. */
  public String sql() {
    return definition.sql().strip();
  }
}
