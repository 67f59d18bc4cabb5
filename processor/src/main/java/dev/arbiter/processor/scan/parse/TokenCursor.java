package dev.arbiter.processor.scan.parse;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.lex.Token.Kind;
import org.jspecify.annotations.Nullable;

/** A place among tokens that moves forward as they are understood. */
public final class TokenCursor {

  private final LexedSql sql;
  private final int end;
  private int position;

  public TokenCursor(LexedSql sql, int start, int end) {
    this.sql = sql;
    this.position = start;
    this.end = end;
  }

  public int position() {
    return position;
  }

  int end() {
    return end;
  }

  public boolean isAtEnd() {
    return position >= end;
  }

  /** Whether the token here is all there is. */
  boolean isAlone() {
    return sql.size() == 1;
  }

  public void moveTo(int index) {
    position = index;
  }

  public @Nullable Token peek() {
    return peek(0);
  }

  @Nullable Token peek(int ahead) {
    return position + ahead < end ? sql.token(position + ahead) : null;
  }

  public Token next() {
    Token token = peek();
    if (token == null) {
      throw new NotUnderstood();
    }
    position++;
    return token;
  }

  /** What may stand behind a dot: any word at all, or a star. */
  Token nextAttribute() {
    Token attribute = next();
    if (!attribute.isName() && !attribute.is("*")) {
      throw new NotUnderstood();
    }
    return attribute;
  }

  public boolean at(String symbol) {
    return at(0, symbol);
  }

  boolean at(int ahead, String symbol) {
    Token token = peek(ahead);
    return token != null && token.is(symbol);
  }

  boolean atKind(Kind kind) {
    Token token = peek();
    return token != null && token.kind() == kind;
  }

  /** Whether these keywords come next. */
  boolean atWords(String... words) {
    return atWordsAhead(0, words);
  }

  boolean atWordsAhead(int ahead, String... words) {
    for (int i = 0; i < words.length; i++) {
      Token token = peek(ahead + i);
      if (token == null || !token.isWord(words[i])) {
        return false;
      }
    }
    return true;
  }

  public boolean accept(String symbol) {
    boolean found = at(symbol);
    if (found) {
      position++;
    }
    return found;
  }

  public boolean acceptWords(String... words) {
    boolean found = atWords(words);
    if (found) {
      position += words.length;
    }
    return found;
  }

  void expectWords(String... words) {
    if (!acceptWords(words)) {
      throw new NotUnderstood();
    }
  }

  boolean startsQuery() {
    return position < end && sql.startsQuery(position);
  }

  /** The index of the bracket that closes the one here. */
  int closing() {
    int closing = position < end ? sql.partner(position) : -1;
    if (closing < position || closing >= end) {
      throw new NotUnderstood();
    }
    return closing;
  }

  void skipBrackets() {
    position = closing() + 1;
  }
}
