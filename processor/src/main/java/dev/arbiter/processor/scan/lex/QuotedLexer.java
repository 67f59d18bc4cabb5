package dev.arbiter.processor.scan.lex;

import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.BAD_ESCAPE;
import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.EMPTY_IDENTIFIER;
import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.UNTERMINATED_DOLLAR_QUOTE;
import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.UNTERMINATED_IDENTIFIER;
import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.UNTERMINATED_STRING;

import dev.arbiter.processor.scan.lex.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what stands between quotes: names, strings of every kind, dollar quotes. */
final class QuotedLexer {

  private final SourceText source;

  QuotedLexer(SourceText source) {
    this.source = source;
  }

  /** The quoted token that begins there, or null if none does. */
  @Nullable Token token(int at) {
    char c = source.at(at);
    return switch (c) {
      case '"' -> identifier(at, at + 1, false);
      case '\'' -> string(Kind.STRING, at, at + 1, false);
      case '$' -> dollarQuote(at);
      case 'e', 'E', 'n', 'N', 'b', 'B', 'x', 'X' -> prefixed(at, Character.toLowerCase(c));
      case 'u', 'U' -> unicode(at);
      default -> null;
    };
  }

  private @Nullable Token prefixed(int at, char prefix) {
    if (source.at(at + 1) != '\'') {
      return null;
    }
    boolean bits = prefix == 'b' || prefix == 'x';
    return string(bits ? Kind.BIT_STRING : Kind.STRING, at, at + 2, prefix == 'e');
  }

  private @Nullable Token unicode(int at) {
    if (source.at(at + 1) != '&') {
      return null;
    }
    if (source.at(at + 2) == '"') {
      return identifier(at, at + 3, true);
    }
    return source.at(at + 2) == '\'' ? unicodeString(at) : null;
  }

  private Token identifier(int start, int content, boolean unicode) {
    StringBuilder name = new StringBuilder();
    int end = readUntilQuote('"', content, false, name);
    if (end < 0) {
      source.report(UNTERMINATED_IDENTIFIER, start, "quoted name is never closed");
      end = source.length();
    } else if (name.length() == 0) {
      source.report(EMPTY_IDENTIFIER, start, "quoted name is empty");
    }
    Token token = token(Kind.QUOTED_IDENTIFIER, start, end, name.toString());
    return unicode ? withEscape(token) : token;
  }

  private Token unicodeString(int start) {
    return withEscape(string(Kind.STRING, start, start + 3, false));
  }

  private Token string(Kind kind, int start, int content, boolean backslashes) {
    StringBuilder value = new StringBuilder();
    int end = readUntilQuote('\'', content, backslashes, value);
    while (end >= 0 && continuation(end) >= 0) {
      end = readUntilQuote('\'', continuation(end), backslashes, value);
    }
    if (end < 0) {
      source.report(UNTERMINATED_STRING, start, "string is never closed");
      end = source.length();
    }
    String decoded = backslashes ? Escapes.backslash(value.toString()) : value.toString();
    return token(kind, start, end, decoded);
  }

  /** The offset behind the closing quote, or -1; the content goes to {@code value}. */
  private int readUntilQuote(char quote, int from, boolean backslashes, StringBuilder value) {
    int at = from;
    while (source.has(at)) {
      char c = source.at(at++);
      if (c == quote) {
        if (source.at(at) != quote) {
          return at;
        }
        at++;
      } else if (c == '\\' && backslashes && source.has(at)) {
        value.append(c);
        c = source.at(at++);
      }
      value.append(c);
    }
    return -1;
  }

  /** Where the content goes on if the next line holds another part of the same string, else -1. */
  private int continuation(int from) {
    int at = from;
    boolean newLine = false;
    while (source.has(at)) {
      char c = source.at(at);
      if (c == '\'') {
        return newLine ? at + 1 : -1;
      }
      if (source.startsWith("--", at)) {
        at = source.skipLine(at);
      } else if (Characters.isSpace(c)) {
        newLine |= Characters.isLineEnd(c);
        at++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Token dollarQuote(int at) {
    int tagEnd = at + 1;
    if (Characters.isNameStart(source.at(tagEnd))) {
      tagEnd = source.skip(tagEnd, c -> Characters.isNameStart(c) || Characters.isDigit(c));
    }
    if (source.at(tagEnd) != '$') {
      return null;
    }
    String tag = source.text(at, tagEnd + 1);
    int close = source.find(tag, tagEnd + 1);
    if (close < 0) {
      source.report(UNTERMINATED_DOLLAR_QUOTE, at, "dollar quote " + tag + " is never closed");
      return token(Kind.STRING, at, source.length(), source.text(tagEnd + 1, source.length()));
    }
    return token(Kind.STRING, at, close + tag.length(), source.text(tagEnd + 1, close));
  }

  /** Decodes, and takes a {@code UESCAPE '…'} that follows as part of the token. */
  private Token withEscape(Token raw) {
    char escape = '\\';
    int end = raw.end();
    int word = source.skipSpace(end);
    if (isUescape(word)) {
      int quote = source.skipSpace(word + 7);
      if (isEscapeCharacter(quote)) {
        escape = source.at(quote + 1);
        end = quote + 3;
      } else {
        source.report(BAD_ESCAPE, word, "UESCAPE must be followed by one character in quotes");
      }
    }
    return token(raw.kind(), raw.start(), end, Escapes.unicode(raw.value(), escape));
  }

  private boolean isUescape(int at) {
    return source.has(at + 6)
        && source.text(at, at + 7).equalsIgnoreCase("uescape")
        && !Characters.isNamePart(source.at(at + 7));
  }

  private boolean isEscapeCharacter(int quote) {
    return source.at(quote) == '\''
        && source.at(quote + 2) == '\''
        && "'\"+".indexOf(source.at(quote + 1)) < 0
        && source.has(quote + 2);
  }

  private Token token(Kind kind, int start, int end, String value) {
    return new Token(kind, source.text(start, end), value, start, end);
  }
}
