package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.scan.judge.Assignment;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Mention;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import dev.arbiter.processor.scan.lex.Token;
import java.util.Optional;

/**
 * How the user's SQL is written where names need quotes: those with capitals, which PostgreSQL
 * would fold, and keywords.
 */
record QuotedNames(SqlTable table) {

  /**
   * The whole text with the names in quotes, as a Java string.
   *
   * @param fragment all of the text, or the part of it that is an expression
   */
  String literal(String text, Fragment fragment) {
    int start = text.lastIndexOf(fragment.sql());
    StringBuilder fixed = new StringBuilder(names(text.substring(0, start)));
    int at = 0;
    for (Mention mention : fragment.mentions()) {
      if (mention.kind() == Mention.Kind.UNKNOWN || mention.kind() == Mention.Kind.KEYWORD) {
        fixed.append(fragment.sql(), at, mention.start()).append(names(fragment.textOf(mention)));
        at = mention.end();
      }
    }
    fixed.append(fragment.sql().substring(at));
    return java(fixed.append(text.substring(start + fragment.sql().length())).toString());
  }

  /** An assignment to a keyword, with the names in quotes, as a Java string. */
  String assignment(String text) {
    Token target = Lexer.lex(text).token(0);
    String quoted =
        text.substring(0, target.start()) + names(target.text()) + text.substring(target.end());
    return Assignment.parse(quoted, table.scope()) instanceof Assignment it
        ? literal(quoted, it.expression())
        : java(quoted);
  }

  /** A text as Java writes it. */
  static String java(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The column that a name without quotes was meant for. */
  Optional<Column> meant(String name) {
    return table.columns().stream()
        .filter(it -> it.name().equalsIgnoreCase(name))
        .findFirst()
        .or(
            () ->
                table.columns().stream()
                    .filter(it -> it.component().equalsIgnoreCase(name))
                    .findFirst());
  }

  /** Whether SQL reads the name as it is only in quotes. */
  static boolean needed(String name) {
    return !Identifiers.quote(name).equals(name);
  }

  /** A qualified name, or the beginning of an assignment. */
  private String names(String sql) {
    LexedSql lexed = Lexer.lex(sql);
    StringBuilder quoted = new StringBuilder();
    int at = 0;
    for (int i = 0; i < lexed.size(); i++) {
      Token token = lexed.token(i);
      if (token.isName()) {
        boolean qualifier = i + 1 < lexed.size() && lexed.token(i + 1).is(".");
        quoted.append(sql, at, token.start()).append(qualifier ? qualifier(token) : name(token));
        at = token.end();
      }
    }
    return quoted.append(sql.substring(at)).toString();
  }

  private String qualifier(Token token) {
    return token.value().equals(table.name()) ? Identifiers.quote(table.name()) : token.text();
  }

  private String name(Token token) {
    return meant(token.value()).map(it -> Identifiers.quote(it.name())).orElse(token.text());
  }
}
