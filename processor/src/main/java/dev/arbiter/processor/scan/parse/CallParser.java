package dev.arbiter.processor.scan.parse;

import dev.arbiter.processor.scan.lex.Keywords;
import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.lex.Token.Kind;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import java.util.ArrayList;
import java.util.List;

/** Calls of functions. */
final class CallParser {

  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  CallParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** A call of the function of that name, its parentheses being next. */
  SqlNode call(List<Token> name) {
    Token last = name.get(name.size() - 1);
    if (last.kind() == Kind.IDENTIFIER
        && name.size() == 1
        && last.category() == Keywords.Category.RESERVED) {
      throw new NotUnderstood();
    }
    List<SqlNode> arguments = new ArrayList<>(expressions.bracketed(this::arguments));
    int before = cursor.position();
    arguments.addAll(window());
    boolean windowed = cursor.position() > before;
    String schema = name.size() > 1 ? name.get(name.size() - 2).value() : null;
    return new Call(schema, last.value(), arguments, windowed);
  }

  List<SqlNode> arguments() {
    List<SqlNode> arguments = new ArrayList<>();
    if (cursor.at(")") || cursor.accept("*")) {
      return arguments;
    }
    if (!cursor.acceptWords("distinct")) {
      cursor.acceptWords("all");
    }
    do {
      arguments.add(argument());
    } while (cursor.accept(","));
    if (cursor.acceptWords("order", "by")) {
      arguments.addAll(sortKeys());
    }
    return arguments;
  }

  private SqlNode argument() {
    if (cursor.acceptWords("variadic")) {
      return ExpressionParser.operation("VARIADIC", argument());
    }
    if (cursor.at(1, "=>") || cursor.at(1, ":=")) {
      cursor.next();
      cursor.next();
    }
    return expressions.expression();
  }

  private List<SqlNode> sortKeys() {
    List<SqlNode> keys = new ArrayList<>();
    do {
      keys.add(expressions.expression());
      if (!cursor.acceptWords("asc")) {
        cursor.acceptWords("desc");
      }
      if (!cursor.acceptWords("nulls", "first")) {
        cursor.acceptWords("nulls", "last");
      }
    } while (cursor.accept(","));
    return keys;
  }

  /** What WITHIN GROUP, FILTER and OVER hold: of no interest but for the columns in it. */
  private List<SqlNode> window() {
    List<SqlNode> clauses = new ArrayList<>();
    if (cursor.atWords("within", "group") && cursor.at(2, "(")) {
      cursor.acceptWords("within", "group");
      clauses.add(opaqueBrackets());
    }
    if (cursor.atWords("filter") && cursor.at(1, "(")) {
      cursor.next();
      clauses.add(opaqueBrackets());
    }
    if (cursor.acceptWords("over")) {
      if (cursor.at("(")) {
        clauses.add(opaqueBrackets());
      } else {
        cursor.next();
      }
    }
    return clauses;
  }

  private SqlNode opaqueBrackets() {
    int from = cursor.position();
    cursor.skipBrackets();
    return new SqlNode.Opaque(from + 1, cursor.position() - 1);
  }
}
