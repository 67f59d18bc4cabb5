package dev.arbiter.processor.scan.judge;

import static dev.arbiter.processor.scan.lex.Keywords.words;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Token;
import java.util.Set;

/** Finds {@code expression IS NOT NULL}, word for word, among the conditions that AND joins. */
final class RequiredExpression {

  /** Words that bind more loosely than IS, or have an AND of their own. */
  private static final Set<String> UNCLEAR = words("or not case between");

  /** Of conditions in parentheses; nobody writes more. */
  private static final int MOST_LEVELS = 50;

  private final LexedSql predicate;
  private final LexedSql expression;

  RequiredExpression(LexedSql predicate, LexedSql expression) {
    this.predicate = predicate;
    this.expression = expression;
  }

  boolean isThere() {
    return isThere(new Span(predicate, 0, predicate.size()), 0);
  }

  private boolean isThere(Span wrapped, int level) {
    if (level > MOST_LEVELS) {
      return false;
    }
    Span condition = wrapped.unwrapped();
    int start = condition.from();
    boolean found = false;
    for (int i = start; i < condition.to(); i = predicate.skip(i)) {
      if (isUnclear(condition, i)) {
        return false;
      }
      if (predicate.token(i).isWord("and")) {
        found |= isThere(new Span(predicate, start, i), level + 1);
        start = i + 1;
      }
    }
    return start == condition.from()
        ? saysNotNull(condition)
        : found || isThere(new Span(predicate, start, condition.to()), level + 1);
  }

  private boolean isUnclear(Span condition, int index) {
    Token token = predicate.token(index);
    boolean ofIsNot =
        token.isWord("not") && index > condition.from() && predicate.token(index - 1).isWord("is");
    return !ofIsNot && token.kind() == Token.Kind.IDENTIFIER && UNCLEAR.contains(token.value());
  }

  private boolean saysNotNull(Span condition) {
    int end = condition.to() - 3;
    return end > condition.from()
        && predicate.token(end).isWord("is")
        && predicate.token(end + 1).isWord("not")
        && predicate.token(end + 2).isWord("null")
        && new Span(predicate, condition.from(), end)
            .unwrapped()
            .reads(new Span(expression, 0, expression.size()).unwrapped());
  }

  /** The tokens {@code from} to {@code to - 1}. */
  private record Span(LexedSql sql, int from, int to) {

    /** Without the parentheses around it all. */
    Span unwrapped() {
      int depth = 0;
      while (to - depth > from + depth
          && sql.token(from + depth).is("(")
          && sql.skip(from + depth) == to - depth) {
        depth++;
      }
      return new Span(sql, from + depth, to - depth);
    }

    boolean reads(Span other) {
      if (to - from != other.to - other.from) {
        return false;
      }
      for (int i = 0; i < to - from; i++) {
        if (!same(sql.token(from + i), other.sql.token(other.from + i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean same(Token a, Token b) {
      if (a.kind() != b.kind()) {
        return a.canNameColumn() && b.canNameColumn() && a.value().equals(b.value());
      }
      return a.isName() ? a.value().equals(b.value()) : a.text().equals(b.text());
    }
  }
}
