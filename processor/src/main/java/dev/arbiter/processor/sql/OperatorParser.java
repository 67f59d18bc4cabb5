package dev.arbiter.processor.sql;

import static dev.arbiter.processor.sql.ExpressionParser.operation;

import dev.arbiter.processor.sql.SqlNode.Operation;
import dev.arbiter.processor.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Operators made of signs and of words, before and behind an operand. */
final class OperatorParser {

  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  OperatorParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
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
    SqlNode quantified = quantified(left, operator);
    return quantified != null
        ? quantified
        : operation(operator, left, expressions.expression(precedence + 1));
  }

  /**
   * The comparison with an array or query behind {@code ANY}, {@code SOME} or {@code ALL}, or null.
   */
  private @Nullable SqlNode quantified(SqlNode left, String operator) {
    boolean all = cursor.atWords("all");
    boolean any = cursor.atWords("any") || cursor.atWords("some");
    if (!all && !any || !cursor.at(1, "(")) {
      return null;
    }
    cursor.next();
    List<SqlNode> operands = new ArrayList<>(List.of(left));
    SqlNode query = expressions.subquery();
    if (query != null) {
      operands.add(query);
    } else {
      operands.addAll(expressions.bracketed(() -> List.of(expressions.expression())));
    }
    return new Operation(operator + (all ? " ALL" : " ANY"), operands);
  }

  private @Nullable SqlNode word(SqlNode left, String word, int weakest) {
    return switch (word) {
      case "or" -> logical(left, "OR", Precedence.OR, weakest);
      case "and" -> logical(left, "AND", Precedence.AND, weakest);
      case "is" -> weakest <= Precedence.IS ? is(left) : null;
      case "isnull" -> postfix(left, "IS NULL", weakest);
      case "notnull" -> postfix(left, "IS NOT NULL", weakest);
      case "between", "in", "like", "ilike", "similar" ->
          weakest <= Precedence.MATCH ? match(left, "") : null;
      case "not" -> weakest <= Precedence.MATCH ? negatedMatch(left) : null;
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

  private @Nullable SqlNode negatedMatch(SqlNode left) {
    for (String match : List.of("between", "in", "like", "ilike", "similar")) {
      if (cursor.atWords("not", match)) {
        cursor.next();
        return match(left, "NOT ");
      }
    }
    return null;
  }

  private @Nullable SqlNode match(SqlNode left, String negation) {
    String operator = negation + cursor.next().value().toUpperCase(Locale.ROOT);
    if (operator.endsWith("BETWEEN")) {
      return between(left, operator);
    }
    if (operator.endsWith("IN")) {
      return in(left, operator);
    }
    if (operator.endsWith("SIMILAR")) {
      if (!cursor.acceptWords("to")) {
        cursor.moveTo(cursor.position() - (negation.isEmpty() ? 1 : 2));
        return null;
      }
    } else {
      SqlNode quantified = quantified(left, operator);
      if (quantified != null) {
        return quantified;
      }
    }
    SqlNode pattern = expressions.expression(Precedence.MATCH + 1);
    if (!cursor.acceptWords("escape")) {
      return operation(operator, left, pattern);
    }
    return operation(operator, left, pattern, expressions.expression(Precedence.MATCH + 1));
  }

  private SqlNode between(SqlNode left, String operator) {
    if (!cursor.acceptWords("symmetric")) {
      cursor.acceptWords("asymmetric");
    }
    SqlNode from = expressions.expression(Precedence.MATCH + 1);
    cursor.expectWords("and");
    return operation(operator, left, from, expressions.expression(Precedence.MATCH + 1));
  }

  private SqlNode in(SqlNode left, String operator) {
    List<SqlNode> operands = new ArrayList<>(List.of(left));
    SqlNode query = expressions.subquery();
    if (query != null) {
      operands.add(query);
    } else {
      operands.addAll(expressions.bracketed(expressions::list));
    }
    return new Operation(operator, operands);
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
