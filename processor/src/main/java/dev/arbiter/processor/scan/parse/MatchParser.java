package dev.arbiter.processor.scan.parse;

import dev.arbiter.processor.scan.parse.SqlNode.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** BETWEEN, IN, LIKE and their kin, and comparisons with ANY or ALL. */
final class MatchParser {

  private static final List<String> KEYWORDS = List.of("between", "in", "like", "ilike");

  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  MatchParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** The match of {@code left} that goes on here, negated or not, or null. */
  @Nullable SqlNode match(SqlNode left) {
    int negation = cursor.atWords("not") ? 1 : 0;
    if (cursor.atWordsAhead(negation, "similar", "to")) {
      return pattern(left, operator(negation, "similar", 2));
    }
    for (String keyword : KEYWORDS) {
      if (cursor.atWordsAhead(negation, keyword)) {
        String operator = operator(negation, keyword, 1);
        return switch (keyword) {
          case "between" -> between(left, operator);
          case "in" -> in(left, operator);
          default -> pattern(left, operator);
        };
      }
    }
    return null;
  }

  /** The comparison with the elements of an array or the rows of a query, or null. */
  @Nullable SqlNode quantified(SqlNode left, String operator) {
    boolean all = cursor.atWords("all");
    boolean any = cursor.atWords("any") || cursor.atWords("some");
    if ((!all && !any) || !cursor.at(1, "(")) {
      return null;
    }
    cursor.next();
    return among(left, operator + (all ? " ALL" : " ANY"), () -> List.of(expressions.expression()));
  }

  /** Steps over the keywords. */
  private String operator(int negation, String keyword, int words) {
    cursor.moveTo(cursor.position() + negation + words);
    return (negation > 0 ? "NOT " : "") + keyword.toUpperCase(Locale.ROOT);
  }

  private SqlNode pattern(SqlNode left, String operator) {
    SqlNode quantified = quantified(left, operator);
    if (quantified != null) {
      return quantified;
    }
    SqlNode pattern = expressions.expression(Precedence.MATCH + 1);
    if (!cursor.acceptWords("escape")) {
      return ExpressionParser.operation(operator, left, pattern);
    }
    SqlNode escape = expressions.expression(Precedence.MATCH + 1);
    return ExpressionParser.operation(operator, left, pattern, escape);
  }

  private SqlNode between(SqlNode left, String operator) {
    if (!cursor.acceptWords("symmetric")) {
      cursor.acceptWords("asymmetric");
    }
    SqlNode from = expressions.expression(Precedence.MATCH + 1);
    cursor.expectWords("and");
    SqlNode to = expressions.expression(Precedence.MATCH + 1);
    return ExpressionParser.operation(operator, left, from, to);
  }

  private SqlNode in(SqlNode left, String operator) {
    return among(left, operator, expressions::list);
  }

  private SqlNode among(SqlNode left, String operator, Supplier<List<SqlNode>> values) {
    List<SqlNode> operands = new ArrayList<>(List.of(left));
    SqlNode query = expressions.subquery();
    if (query != null) {
      operands.add(query);
    } else {
      operands.addAll(expressions.bracketed(values));
    }
    return new Operation(operator, operands);
  }
}
