package dev.arbiter.processor.scan.parse;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.parse.SqlNode.Collate;
import dev.arbiter.processor.scan.parse.SqlNode.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes an expression apart by PostgreSQL's grammar ({@code a_expr}). What it does not understand
 * becomes an {@link SqlNode.Opaque} node, up to the next bracket: it judges nothing.
 */
public final class ExpressionParser {

  /** Beyond, nobody wrote it by hand, and the stack is not without end. */
  private static final int MOST_LEVELS = 200;

  private static final int MOST_TOKENS = 4000;

  private final TokenCursor cursor;
  private final TypeNames types;
  private final OperatorParser operators;
  private final PrimaryParser primaries;
  private int level;

  private ExpressionParser(TokenCursor cursor) {
    this.cursor = cursor;
    types = new TypeNames(cursor);
    operators = new OperatorParser(cursor, this);
    primaries = new PrimaryParser(cursor, this, types);
  }

  /** The whole text as one expression. */
  public static SqlNode parse(LexedSql sql) {
    TokenCursor cursor = new TokenCursor(sql, 0, sql.size());
    if (sql.problems().isEmpty() && sql.size() <= MOST_TOKENS) {
      try {
        SqlNode node = new ExpressionParser(cursor).expression(0);
        if (cursor.isAtEnd()) {
          return node;
        }
      } catch (NotUnderstood e) {
        // falls through: what is no expression as a whole has no structure to rely on
      }
    }
    return new SqlNode.Opaque(0, sql.size());
  }

  /** Steps over what {@code CREATE INDEX} takes without parentheses; false if there is no such. */
  public static boolean acceptIndexElement(TokenCursor cursor) {
    try {
      return new ExpressionParser(cursor).primaries.acceptIndexElement();
    } catch (NotUnderstood e) {
      return false;
    }
  }

  SqlNode expression() {
    return expression(0);
  }

  /** An expression of operators that bind at least as tightly as {@code weakest}. */
  SqlNode expression(int weakest) {
    int before = level;
    deepen();
    SqlNode left = operators.prefix();
    if (left == null) {
      left = primaries.primary();
    }
    SqlNode next = infix(left, weakest);
    while (next != null) {
      deepen();
      left = next;
      next = infix(left, weakest);
    }
    level = before;
    return left;
  }

  private void deepen() {
    if (++level > MOST_LEVELS) {
      throw new NotUnderstood();
    }
  }

  private @Nullable SqlNode infix(SqlNode left, int weakest) {
    if (cursor.accept("::")) {
      int from = cursor.position();
      types.skip();
      return new SqlNode.Cast(left, from, cursor.position());
    }
    if (weakest <= Precedence.COLLATE && cursor.acceptWords("collate")) {
      int from = cursor.position();
      skipQualifiedName();
      return new Collate(left, from, cursor.position());
    }
    return operators.infix(left, weakest);
  }

  void skipQualifiedName() {
    do {
      if (!cursor.next().isName()) {
        throw new NotUnderstood();
      }
    } while (cursor.accept("."));
  }

  /** Expressions separated by commas, at least one. */
  List<SqlNode> list() {
    List<SqlNode> elements = new ArrayList<>();
    do {
      elements.add(expression());
    } while (cursor.accept(","));
    return elements;
  }

  /** What stands between the bracket here and its partner; opaque if it is not understood. */
  List<SqlNode> bracketed(Supplier<List<SqlNode>> content) {
    int open = cursor.position();
    int close = cursor.closing();
    int before = level;
    cursor.next();
    try {
      List<SqlNode> nodes = content.get();
      if (cursor.position() == close) {
        cursor.next();
        return nodes;
      }
    } catch (NotUnderstood e) {
      level = before;
    }
    cursor.moveTo(close + 1);
    return List.of(new SqlNode.Opaque(open + 1, close));
  }

  /** The query in the parentheses here, or null if they hold none. */
  SqlNode.@Nullable Subquery subquery() {
    if (!cursor.startsQuery()) {
      return null;
    }
    int from = cursor.position();
    cursor.skipBrackets();
    return new SqlNode.Subquery(from, cursor.position());
  }

  static SqlNode operation(String operator, SqlNode... operands) {
    return new Operation(operator, List.of(operands));
  }
}
