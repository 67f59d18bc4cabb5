package dev.arbiter.processor.scan.parse;

import static dev.arbiter.processor.scan.lex.Keywords.words;

import dev.arbiter.processor.scan.lex.Keywords;
import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.lex.Token.Kind;
import java.util.Set;

/** Steps over the name of a type, so that nothing in it is taken for a column. */
final class TypeNames {

  private static final Set<String> INTERVAL_FIELDS = words("year month day hour minute second");

  private final TokenCursor cursor;

  TypeNames(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** A type where only a type can stand: behind {@code ::} or {@code AS}. */
  void skip() {
    cursor.acceptWords("setof");
    skipSimple();
    if (cursor.acceptWords("array")) {
      skipBounds();
    }
    while (cursor.at("[")) {
      skipBounds();
    }
  }

  /** The type in front of a constant, such as {@code TIMESTAMP WITH TIME ZONE '…'}. */
  boolean acceptBeforeString() {
    int start = cursor.position();
    try {
      skipSimple();
      if (cursor.atKind(Kind.STRING)) {
        return true;
      }
    } catch (NotUnderstood e) {
      // a column of that name, or a call
    }
    cursor.moveTo(start);
    return false;
  }

  void skipIntervalFields() {
    if (!acceptIntervalField()) {
      return;
    }
    if (cursor.acceptWords("to") && !acceptIntervalField()) {
      throw new NotUnderstood();
    }
  }

  private void skipSimple() {
    Token first = cursor.next();
    if (!first.isName() || first.category() == Keywords.Category.RESERVED) {
      throw new NotUnderstood();
    }
    String word = first.kind() == Kind.IDENTIFIER ? first.value() : "";
    switch (word) {
      case "double" -> {
        cursor.acceptWords("precision");
        skipModifiers();
      }
      case "time", "timestamp" -> {
        skipModifiers();
        skipTimeZone();
      }
      case "interval" -> {
        skipModifiers();
        skipIntervalFields();
      }
      case "bit", "character", "char", "nchar" -> skipVarying();
      case "national" -> {
        if (!cursor.acceptWords("character")) {
          cursor.expectWords("char");
        }
        skipVarying();
      }
      default -> skipGeneric();
    }
  }

  private void skipGeneric() {
    while (cursor.accept(".")) {
      if (!cursor.next().isName()) {
        throw new NotUnderstood();
      }
    }
    skipModifiers();
  }

  private void skipVarying() {
    cursor.acceptWords("varying");
    skipModifiers();
  }

  private void skipTimeZone() {
    if (cursor.atWords("with", "time", "zone") || cursor.atWords("without", "time", "zone")) {
      cursor.moveTo(cursor.position() + 3);
    }
  }

  private void skipModifiers() {
    if (cursor.at("(")) {
      cursor.skipBrackets();
    }
  }

  private void skipBounds() {
    if (cursor.at("[")) {
      cursor.skipBrackets();
    }
  }

  private boolean acceptIntervalField() {
    Token token = cursor.peek();
    if (token == null || token.kind() != Kind.IDENTIFIER) {
      return false;
    }
    if (!INTERVAL_FIELDS.contains(token.value())) {
      return false;
    }
    cursor.next();
    skipModifiers();
    return true;
  }
}
