package dev.arbiter.processor.scan.parse;

import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.lex.Token.Kind;
import dev.arbiter.processor.scan.parse.SqlNode.Literal;
import dev.arbiter.processor.scan.parse.SqlNode.Name;
import java.util.ArrayList;
import java.util.List;

/** Operands: names, constants, calls, and whatever stands in brackets ({@code c_expr}). */
final class PrimaryParser {

  private final TokenCursor cursor;
  private final ExpressionParser expressions;
  private final TypeNames types;
  private final CallParser calls;
  private final KeywordCallParser keywordCalls;
  private final ConstructParser constructs;

  PrimaryParser(TokenCursor cursor, ExpressionParser expressions, TypeNames types) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.types = types;
    this.calls = new CallParser(cursor, expressions);
    this.keywordCalls = new KeywordCallParser(cursor, expressions, types, calls);
    this.constructs = new ConstructParser(cursor, expressions);
  }

  SqlNode primary() {
    SqlNode operand = operand();
    return cursor.at("[") || cursor.at(".") ? constructs.selection(operand) : operand;
  }

  /** A column, a call, or parentheses around all the rest: {@code index_elem} without options. */
  boolean acceptIndexElement() {
    if (cursor.at("(")) {
      cursor.skipBrackets();
      return true;
    }
    if (cursor.atWords("operator") && cursor.at(1, "(")) {
      return false; // A prefix operator by its qualified name.
    }
    SqlNode element = operand();
    if (element instanceof SqlNode.Call call) {
      return !call.windowed() && !call.name().equals("exists");
    }
    return element instanceof Name || (element instanceof SqlNode.Cast it && !isConstant(it));
  }

  private static boolean isConstant(SqlNode.Cast cast) {
    return cast.operand() instanceof Literal it && it.type() == Literal.Type.TYPED;
  }

  private SqlNode operand() {
    Token token = cursor.peek();
    if (token == null) {
      throw new NotUnderstood();
    }
    return switch (token.kind()) {
      case NUMBER -> literal(Literal.Type.NUMBER);
      case STRING, BIT_STRING -> literal(Literal.Type.STRING);
      case POSITIONAL -> literal(Literal.Type.OTHER);
      case PARAMETER -> new SqlNode.Parameter(cursor.next());
      case QUOTED_IDENTIFIER -> name();
      case IDENTIFIER -> word(token);
      case PUNCTUATION -> parenthesised();
      case OPERATOR, STRAY -> throw new NotUnderstood();
    };
  }

  private SqlNode literal(Literal.Type type) {
    return new Literal(type, cursor.next().value());
  }

  private SqlNode word(Token token) {
    return switch (token.value()) {
      case "null" -> literal(Literal.Type.NULL);
      case "true", "false" -> literal(Literal.Type.BOOLEAN);
      case "default" -> cursor.isAlone() ? literal(Literal.Type.OTHER) : name();
      case "case" -> constructs.caseOf();
      case "array" -> constructs.array();
      default -> {
        SqlNode call = keywordCalls.call();
        yield call != null ? call : name();
      }
    };
  }

  private SqlNode parenthesised() {
    SqlNode query = expressions.subquery();
    if (query != null) {
      return query;
    }
    if (!cursor.at("(")) {
      throw new NotUnderstood();
    }
    int from = cursor.position();
    int close = cursor.closing();
    List<SqlNode> nodes = expressions.bracketed(() -> rowOrQueries(close));
    if (nodes.isEmpty()) {
      return new SqlNode.Subquery(from, cursor.position());
    }
    return nodes.size() == 1 ? new SqlNode.Parenthesised(nodes.get(0)) : new SqlNode.RowOf(nodes);
  }

  /** No nodes stand for queries in their own parentheses that UNION and the like connect. */
  private List<SqlNode> rowOrQueries(int close) {
    List<SqlNode> nodes = expressions.list();
    if (nodes.size() == 1 && isQuery(nodes.get(0)) && continuesQuery()) {
      cursor.moveTo(close);
      return List.of();
    }
    return nodes;
  }

  private static boolean isQuery(SqlNode node) {
    return node instanceof SqlNode.Subquery
        || (node instanceof SqlNode.Parenthesised inner && isQuery(inner.inner()));
  }

  private boolean continuesQuery() {
    Token token = cursor.peek();
    if (token == null || token.kind() != Kind.IDENTIFIER) {
      return false;
    }
    return switch (token.value()) {
      case "union", "intersect", "except", "order", "limit", "offset", "fetch", "for" -> true;
      default -> false;
    };
  }

  /** A name, or what only a name can begin: a call or a constant with its type. */
  private SqlNode name() {
    int from = cursor.position();
    if (types.acceptBeforeString()) {
      int to = cursor.position();
      Token string = cursor.next();
      types.skipIntervalFields();
      return new SqlNode.Cast(new Literal(Literal.Type.TYPED, string.value()), from, to);
    }
    List<Token> parts = new ArrayList<>();
    parts.add(cursor.next());
    while (cursor.at(".") && !cursor.at(1, "(")) {
      cursor.next();
      parts.add(cursor.nextAttribute());
    }
    if (cursor.at("(")) {
      return calls.call(parts);
    }
    return new Name(parts);
  }
}
