package dev.arbiter.processor.model;

import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Scope;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows {@code PARTITION BY}.
 *
 * @param text as it is written
 * @param parts what rows are distributed by; empty if the text is no partition key
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
public record PartitionKey(String text, List<Part> parts, Origin origin) {

  private static final Set<String> STRATEGIES = Set.of("range", "list", "hash");

  public PartitionKey {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the key.
   *
   * @param tree with what follows its expression
   * @param column the column, if it is nothing but one
   */
  public record Part(Fragment tree, @Nullable String column) {}

  public static PartitionKey parse(String text, Scope scope, Origin origin) {
    LexedSql sql = Lexer.lex(text);
    boolean key =
        sql.size() > 2
            && STRATEGIES.stream().anyMatch(sql.token(0)::isWord)
            && sql.token(1).is("(")
            && sql.partner(1) == sql.size() - 1;
    return new PartitionKey(
        text,
        key ? parts(text.substring(sql.token(1).end(), text.lastIndexOf(')')), scope) : List.of(),
        origin);
  }

  private static List<Part> parts(String list, Scope scope) {
    return Fragment.of(list, scope).splitTopLevel().stream()
        .map(it -> new Part(it, KeyPartSyntax.of(it.sql(), scope).column()))
        .toList();
  }

  /** Whether it mentions one of the columns. */
  public boolean mentions(Set<String> columns) {
    return parts.stream().anyMatch(it -> it.tree().columns().stream().anyMatch(columns::contains));
  }
}
