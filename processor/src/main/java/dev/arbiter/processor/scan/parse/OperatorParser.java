package dev.arbiter.processor.scan.parse;

import static dev.arbiter.processor.scan.parse.ExpressionParser.operation;

import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.lex.Token.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Operators made of signs and of words, before and behind an operand. */
final class OperatorParser {

  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final MatchParser matches;

  OperatorParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.matches = new MatchParser(cursor, expressions);
  }

  /** The operation that begins here with its operator, or null. */
  @Nullable SqlNode prefix() {
    if (cursor.acceptWords("not")) {
      return operation("NOT", expressions.expression(Precedence.NOT));
    }
    if (cursor.atWords("operator") && cursor.at(1, "(")) {
      return operation(namedOperator(), expressions.expression(Precedence.OTHER + 1));
    }
    if (!cursor.atKind(Kind.OPERATOR)) {
      return null;
    }
    String operator = cursor.next().text();
    return switch (Precedence.of(operator)) {
      case Precedence.SUM -> operation(operator, expressions.expression(Precedence.SIGN));
      case Precedence.OTHER -> operation(operator, expressions.expression(Precedence.OTHER + 1));
      default -> throw new NotUnderstood();
    };
  }

  /** The operation whose first operand is {@code left}, or null if none goes on here. */
  @Nullable SqlNode infix(SqlNode left, int weakest) {
    Token token = cursor.peek();
    if (token == null) {
      return null;
    }
    if (token.kind() == Kind.OPERATOR) {
      int precedence = Precedence.of(token.text());
      return precedence < weakest ? null : binary(left, cursor.next().text(), precedence);
    }
    return token.kind() == Kind.IDENTIFIER ? word(left, token.value(), weakest) : null;
  }

  private SqlNode binary(SqlNode left, String operator, int precedence) {
    SqlNode quantified = matches.quantified(left, operator);
    return quantified != null
        ? quantified
        : operation(operator, left, expressions.expression(precedence + 1));
  }

  private @Nullable SqlNode word(SqlNode left, String word, int weakest) {
    return switch (word) {
      case "or" -> logical(left, "OR", Precedence.OR, weakest);
      case "and" -> logical(left, "AND", Precedence.AND, weakest);
      case "is" -> weakest <= Precedence.IS ? is(left) : null;
      case "isnull" -> postfix(left, "IS NULL", weakest);
      case "notnull" -> postfix(left, "IS NOT NULL", weakest);
      case "not", "between", "in", "like", "ilike", "similar" ->
          weakest <= Precedence.MATCH ? matches.match(left) : null;
      case "at" -> weakest <= Precedence.AT ? at(left) : null;
      case "overlaps" -> logical(left, "OVERLAPS", Precedence.OTHER, weakest);
      case "operator" ->
          cursor.at(1, "(") && weakest <= Precedence.OTHER
              ? binary(left, namedOperator(), Precedence.OTHER)
              : null;
      default -> null;
    };
  }

  private @Nullable SqlNode logical(SqlNode left, String operator, int precedence, int weakest) {
    if (precedence < weakest) {
      return null;
    }
    cursor.next();
    return operation(operator, left, expressions.expression(precedence + 1));
  }

  private @Nullable SqlNode postfix(SqlNode left, String operator, int weakest) {
    if (weakest > Precedence.IS) {
      return null;
    }
    cursor.next();
    return operation(operator, left);
  }

  private SqlNode is(SqlNode left) {
    cursor.next();
    String operator = cursor.acceptWords("not") ? "IS NOT" : "IS";
    if (cursor.acceptWords("distinct", "from")) {
      return operation(
          operator + " DISTINCT FROM", left, expressions.expression(Precedence.IS + 1));
    }
    String test = cursor.next().value().toUpperCase(Locale.ROOT);
    switch (test) {
      case "NULL", "TRUE", "FALSE", "UNKNOWN", "DOCUMENT", "NORMALIZED" -> {}
      case "NFC", "NFD", "NFKC", "NFKD" -> cursor.expectWords("normalized");
      case "JSON" -> skipJsonKind();
      default -> throw new NotUnderstood();
    }
    return operation(operator + " " + test, left);
  }

  private void skipJsonKind() {
    for (String kind : List.of("value", "array", "object", "scalar")) {
      if (cursor.acceptWords(kind)) {
        break;
      }
    }
    if (cursor.acceptWords("with", "unique") || cursor.acceptWords("without", "unique")) {
      cursor.acceptWords("keys");
    }
  }

  private @Nullable SqlNode at(SqlNode left) {
    if (cursor.acceptWords("at", "local")) {
      return operation("AT LOCAL", left);
    }
    if (!cursor.acceptWords("at", "time", "zone")) {
      return null;
    }
    return operation("AT TIME ZONE", left, expressions.expression(Precedence.AT + 1));
  }

  /**
   * {@code OPERATOR(schema.+)}: the operator alone if it is a built-in one, else with its schema.
   */
  private String namedOperator() {
    cursor.next();
    int close = cursor.closing();
    cursor.next();
    StringBuilder name = new StringBuilder();
    while (cursor.position() < close) {
      name.append(cursor.next().value());
    }
    cursor.next();
    String prefix = "pg_catalog.";
    return name.indexOf(prefix) == 0 ? name.substring(prefix.length()) : name.toString();
  }
}
