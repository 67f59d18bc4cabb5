package dev.arbiter.importer.declare;

import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Scope;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A {@code CREATE INDEX} taken apart. The parts are those of the whole definition: {@code
 * pg_get_indexdef} of a single part leaves operator class and order out.
 *
 * @param method its access method
 * @param parts the key parts as {@code CREATE INDEX} takes them, without parentheses that people
 *     would not write
 * @param include the columns that it merely includes
 * @param with its storage parameters; empty if there are none
 * @param predicate what follows WHERE; null if it is over all rows
 */
record IndexText(
    String method,
    List<String> parts,
    List<String> include,
    boolean nullsNotDistinct,
    String with,
    @Nullable String predicate) {

  IndexText {
    parts = List.copyOf(parts);
    include = List.copyOf(include);
  }

  static IndexText parse(String definition, Scope scope) {
    LexedSql sql = Lexer.lex(definition);
    int using = find(sql, 0, "using");
    int open = using + 2;
    int end = sql.partner(open);
    int include = find(sql, end, "include");
    int with = find(sql, end, "with");
    int where = find(sql, end, "where");
    return new IndexText(
        sql.token(using + 1).value(),
        list(sql, open).stream().map(it -> bare(it, scope)).toList(),
        include < 0
            ? List.of()
            : list(sql, include + 1).stream().map(it -> Lexer.lex(it).token(0).value()).toList(),
        find(sql, end, "nulls") >= 0,
        with < 0 ? "" : parameters(list(sql, with + 1)),
        where < 0 ? null : withoutParentheses(sql.text(where + 1, sql.size())));
  }

  private static String parameters(List<String> list) {
    return list.stream()
        .map(it -> it.replaceFirst("=", " = ").replaceFirst("'([\\w.]+)'", "$1"))
        .collect(Collectors.joining(", "));
  }

  /** Where a word stands outside all brackets; -1 if it is not there. Behind WHERE is no other. */
  private static int find(LexedSql sql, int from, String word) {
    for (int i = from; i < sql.size(); i = sql.skip(i)) {
      if (sql.token(i).isWord(word)) {
        return i;
      }
      if (sql.token(i).isWord("where")) {
        return -1;
      }
    }
    return -1;
  }

  /** What stands between the commas in a bracket. */
  private static List<String> list(LexedSql sql, int bracket) {
    List<String> elements = new ArrayList<>();
    int start = bracket + 1;
    int end = sql.partner(bracket);
    for (int i = start; i < end; i = sql.skip(i)) {
      if (sql.token(i).is(",")) {
        elements.add(sql.text(start, i));
        start = i + 1;
      }
    }
    elements.add(sql.text(start, end));
    return elements;
  }

  private static String bare(String part, Scope scope) {
    String inner = withoutParentheses(part);
    KeyPartSyntax syntax = KeyPartSyntax.of(inner, scope);
    boolean plain =
        syntax.collation() == null && syntax.operatorClass() == null && syntax.order() == null;
    return plain ? inner : part;
  }

  private static String withoutParentheses(String expression) {
    LexedSql sql = Lexer.lex(expression);
    int last = sql.size() - 1;
    return last > 1 && sql.token(0).is("(") && sql.partner(0) == last
        ? withoutParentheses(sql.text(1, last))
        : expression;
  }
}
