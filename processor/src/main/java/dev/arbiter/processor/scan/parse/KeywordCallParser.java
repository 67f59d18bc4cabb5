package dev.arbiter.processor.scan.parse;

import static dev.arbiter.processor.scan.lex.Keywords.words;

import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import dev.arbiter.processor.scan.parse.SqlNode.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The keywords that PostgreSQL gives a call syntax of their own. */
final class KeywordCallParser {

  /** Functions that are called without parentheses. */
  private static final Set<String> VALUES =
      words(
          """
          current_catalog current_date current_role current_schema current_time current_timestamp
          current_user localtime localtimestamp session_user system_user user
          """);

  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final TypeNames types;
  private final CallParser calls;

  KeywordCallParser(
      TokenCursor cursor, ExpressionParser expressions, TypeNames types, CallParser calls) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.types = types;
    this.calls = calls;
  }

  /** The call that the keyword here begins, or null if it is a name like any other. */
  @Nullable SqlNode call() {
    String word = cursor.next().value();
    boolean brackets = cursor.at("(");
    if (VALUES.contains(word) && !(brackets && word.equals("current_schema"))) {
      if (brackets) {
        cursor.skipBrackets();
      }
      return new Call(null, word, List.of(), false);
    }
    if (word.equals("collation") && cursor.atWords("for") && cursor.at(1, "(")) {
      cursor.next();
      return new Call("pg_catalog", "pg_collation_for", one(), false);
    }
    SqlNode special = brackets ? withBrackets(word) : null;
    if (special == null) {
      cursor.moveTo(cursor.position() - 1);
    }
    return special;
  }

  private @Nullable SqlNode withBrackets(String word) {
    return switch (word) {
      case "cast", "treat" -> cast();
      case "extract" -> separated(word, this::extractArguments);
      case "position" -> separated(word, () -> operands(Precedence.MATCH + 1, "in"));
      case "overlay" -> separated(word, () -> operands(0, "placing", "from", "for"));
      case "substring" -> separated(word, () -> operands(0, "from", "for", "similar", "escape"));
      case "trim" -> separated(word, this::trimArguments);
      case "normalize" -> separated(word, this::normalizeArguments);
      case "row" -> new SqlNode.RowOf(expressions.bracketed(calls::arguments));
      case "exists" -> exists();
      default -> null;
    };
  }

  private SqlNode cast() {
    return expressions
        .bracketed(
            () -> {
              SqlNode operand = expressions.expression();
              cursor.expectWords("as");
              int from = cursor.position();
              types.skip();
              return List.of(new SqlNode.Cast(operand, from, cursor.position()));
            })
        .get(0);
  }

  private @Nullable SqlNode exists() {
    SqlNode query = expressions.subquery();
    return query == null ? null : new Call(null, "exists", List.of(query), false);
  }

  private List<SqlNode> one() {
    return expressions.bracketed(() -> List.of(expressions.expression()));
  }

  private SqlNode separated(String name, Supplier<List<SqlNode>> arguments) {
    return new Call(null, name, expressions.bracketed(arguments), false);
  }

  /** Expressions separated by keywords instead of, or as well as, by commas. */
  private List<SqlNode> operands(int weakest, String... separators) {
    List<SqlNode> operands = new ArrayList<>();
    if (cursor.at(")")) {
      return operands;
    }
    do {
      acceptAny(separators);
      operands.add(expressions.expression(weakest));
    } while (cursor.accept(",") || acceptAny(separators));
    return operands;
  }

  private boolean acceptAny(String... words) {
    for (String word : words) {
      if (cursor.acceptWords(word)) {
        return true;
      }
    }
    return false;
  }

  /** The field is a word or a string, never a column. */
  private List<SqlNode> extractArguments() {
    Token field = cursor.next();
    cursor.expectWords("from");
    return List.of(new Literal(Literal.Type.STRING, field.value()), expressions.expression());
  }

  private List<SqlNode> trimArguments() {
    acceptAny("both", "leading", "trailing");
    return operands(0, "from");
  }

  private List<SqlNode> normalizeArguments() {
    SqlNode text = expressions.expression();
    if (cursor.accept(",")) {
      cursor.next();
    }
    return List.of(text);
  }
}
