package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.judge.Mention.Kind;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.parse.ExpressionParser;
import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.TokenCursor;
import org.jspecify.annotations.Nullable;

/**
 * Tells a key's expression from what follows it, by the grammar's {@code index_elem}. A collation
 * or operator class follows only what needs no parentheses: behind anything else, such words are
 * part of the expression.
 */
final class KeyPartParser {

  private final LexedSql lexed;
  private final Scope scope;

  KeyPartParser(String sql, Scope scope) {
    this.lexed = Lexer.lex(sql);
    this.scope = scope;
  }

  KeyPartSyntax parse() {
    int end = orderStart();
    String order = end < lexed.size() ? text(end, lexed.size()) : null;
    TokenCursor cursor = new TokenCursor(lexed, 0, end);
    if (end == 0 || !ExpressionParser.acceptIndexElement(cursor)) {
      return whole(end, order);
    }
    int expressionEnd = cursor.position();
    if (expressionEnd == 1 && end > 1 && !lexed.token(0).canNameColumn()) {
      return whole(end, order);
    }
    String collation = collation(cursor);
    String operatorClass = operatorClass(cursor);
    if (!cursor.isAtEnd()) {
      return whole(end, order);
    }
    return element(expressionEnd, collation, operatorClass, order);
  }

  /** The index of the first token of ASC, DESC and NULLS at the end. */
  private int orderStart() {
    int end = lexed.size();
    if (end > 1
        && lexed.token(end - 2).isWord("nulls")
        && (lexed.token(end - 1).isWord("first") || lexed.token(end - 1).isWord("last"))) {
      end -= 2;
    }
    if (end > 1 && (lexed.token(end - 1).isWord("asc") || lexed.token(end - 1).isWord("desc"))) {
      end--;
    }
    return end;
  }

  private @Nullable String collation(TokenCursor cursor) {
    if (!cursor.acceptWords("collate")) {
      return null;
    }
    return qualifiedName(cursor);
  }

  private @Nullable String operatorClass(TokenCursor cursor) {
    Token first = cursor.peek();
    if (first == null || !first.canNameColumn()) {
      return null;
    }
    return qualifiedName(cursor);
  }

  private @Nullable String qualifiedName(TokenCursor cursor) {
    int start = cursor.position();
    do {
      Token part = cursor.peek();
      if (part == null || !part.isName()) {
        return null;
      }
      cursor.next();
    } while (cursor.accept("."));
    if (cursor.at("(")) {
      cursor.moveTo(lexed.skip(cursor.position()));
    }
    return text(start, cursor.position());
  }

  private KeyPartSyntax whole(int end, @Nullable String order) {
    Fragment expression = fragment(0, end);
    if (expression.root() instanceof SqlNode.Collate collate) {
      // CREATE INDEX takes it for the index's collation, ON CONFLICT for part of the expression.
      String collation = text(collate.from(), collate.to());
      Fragment collated = fragment(0, collate.from() - 1);
      return new KeyPartSyntax(collated, offset(0), null, true, collation, null, order);
    }
    return new KeyPartSyntax(expression, offset(0), null, true, null, null, order);
  }

  private KeyPartSyntax element(
      int end, @Nullable String collation, @Nullable String operatorClass, @Nullable String order) {
    Fragment expression = fragment(0, end);
    String column = column(expression.root(), expression);
    if (column != null || collation != null) {
      return new KeyPartSyntax(
          expression, offset(0), column, false, collation, operatorClass, order);
    }
    KeyPartSyntax collated = collatedColumn(expression, operatorClass, order);
    return collated != null
        ? collated
        : new KeyPartSyntax(expression, offset(0), null, false, null, operatorClass, order);
  }

  /** PostgreSQL makes a plain column with a collation of {@code (column COLLATE "x")} too. */
  private @Nullable KeyPartSyntax collatedColumn(
      Fragment expression, @Nullable String operatorClass, @Nullable String order) {
    if (!(unwrapped(expression.root()) instanceof SqlNode.Collate collate)) {
      return null;
    }
    String column = column(collate.operand(), expression);
    if (column == null) {
      return null;
    }
    Mention mention = expression.mentions().get(0);
    return new KeyPartSyntax(
        Fragment.of(expression.textOf(mention), scope),
        offset(0) + mention.start(),
        column,
        false,
        text(collate.from(), collate.to()),
        operatorClass,
        order);
  }

  private static @Nullable String column(SqlNode node, Fragment expression) {
    if (!(unwrapped(node) instanceof SqlNode.Name) || expression.mentions().isEmpty()) {
      return null;
    }
    Mention mention = expression.mentions().get(0);
    return mention.kind() == Kind.STORED ? mention.name() : null;
  }

  private static SqlNode unwrapped(SqlNode node) {
    SqlNode inner = node;
    while (inner instanceof SqlNode.Parenthesised parentheses) {
      inner = parentheses.inner();
    }
    return inner;
  }

  private Fragment fragment(int from, int to) {
    return Fragment.of(text(from, to), scope);
  }

  private int offset(int token) {
    return lexed.size() > 0 ? lexed.token(token).start() : 0;
  }

  private String text(int from, int to) {
    return lexed.text(from, to);
  }
}
