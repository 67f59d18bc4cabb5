package dev.arbiter.importer.catalog;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import dev.arbiter.processor.scan.lex.Token;
import org.jspecify.annotations.Nullable;

/**
 * Conditions inside conditions: the catalog's pretty text writes {@code a AND (b AND c)} without
 * the parentheses, and is then another condition to PostgreSQL, if one of the same meaning.
 */
final class Nesting {

  private final LexedSql sql;

  private Nesting(LexedSql sql) {
    this.sql = sql;
  }

  /**
   * The pretty text, unless it lacks parentheses that the condition has.
   *
   * @param complete the text with all of them
   */
  static String kept(String pretty, String complete) {
    LexedSql sql = Lexer.lex(complete);
    if (!new Nesting(sql).isNested(0, sql.size())) {
      return pretty;
    }
    boolean whole = sql.token(0).is("(") && sql.partner(0) == sql.size() - 1;
    return whole
        ? new Nesting(sql).withRanges(1, sql.size() - 1)
        : new Nesting(sql).withRanges(0, sql.size());
  }

  /**
   * The tokens' text, ranges as {@code BETWEEN}: as the first operand of {@code AND}, nothing else
   * is a condition of its own to PostgreSQL.
   */
  private String withRanges(int from, int to) {
    StringBuilder text = new StringBuilder();
    int written = sql.token(from).start();
    for (int i = from; i < to; i++) {
      int end = sql.partner(i);
      String range = end > i && isFirst(i, from) && isAnd(end + 1, to) ? range(i, end) : null;
      if (range != null) {
        text.append(sql.sql(), written, sql.token(i).start()).append(range);
        written = sql.token(end).end();
        i = end;
      }
    }
    return text.append(sql.sql(), written, sql.token(to - 1).end()).toString();
  }

  private boolean isFirst(int index, int from) {
    return index == from || sql.token(index - 1).is("(");
  }

  private boolean isAnd(int index, int to) {
    return index < to && sql.token(index).isWord("and");
  }

  /** {@code ((a >= b) AND (a <= c))} between these brackets as a range; null if it is none. */
  private @Nullable String range(int start, int end) {
    int second = sql.skip(start + 1);
    if (!isAnd(second, end) || sql.skip(second + 1) != end) {
      return null;
    }
    int least = operator(start + 2, second - 1, ">=");
    int most = operator(second + 2, end - 1, "<=");
    return least < 0 || most < 0 || !sql.text(start + 2, least).equals(sql.text(second + 2, most))
        ? null
        : "("
            + sql.text(start + 2, least)
            + " BETWEEN "
            + sql.text(least + 1, second - 1)
            + " AND "
            + sql.text(most + 1, end - 1)
            + ")";
  }

  private int operator(int from, int to, String operator) {
    for (int i = from; i < to; i = sql.skip(i)) {
      if (sql.token(i).is(operator)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a condition among the tokens is an operand of one with the same connective. */
  private boolean isNested(int from, int to) {
    String connective = connective(from, to);
    for (int i = from; i < to; i = sql.skip(i)) {
      int end = sql.partner(i);
      if (end > i
          && (isNested(i + 1, end)
              || (connective != null
                  && isOperand(i, end, from, to)
                  && connective.equals(connective(i + 1, end))))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOperand(int start, int end, int from, int to) {
    return (start == from || isConnective(start - 1)) && (end + 1 == to || isConnective(end + 1));
  }

  /** That between the tokens' operands; null if there is none. */
  private @Nullable String connective(int from, int to) {
    for (int i = from; i < to; i = sql.skip(i)) {
      if (isConnective(i)) {
        return sql.token(i).isWord("and") ? "and" : "or";
      }
    }
    return null;
  }

  private boolean isConnective(int index) {
    Token token = sql.token(index);
    return token.isWord("and") || token.isWord("or");
  }
}
