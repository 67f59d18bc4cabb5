package dev.arbiter.internal.drift.declared;

import java.util.Locale;

/**
 * A piece of SQL as PostgreSQL's lexer cuts it.
 *
 * @param start where it begins in the text
 */
public record SqlToken(Type type, String text, int start) {

  /** What a piece of SQL is. */
  public enum Type {
    /** White space or a comment. */
    BLANK,
    /** An identifier or keyword without quotes. */
    WORD,
    /** A quoted identifier. */
    QUOTED,
    /** A string constant of any kind. */
    STRING,
    /** A JDBC parameter. */
    PARAMETER,
    /** A question mark that JDBC takes for an operator's. */
    ESCAPED_MARK,
    /** Any other single character. */
    SYMBOL
  }

  int end() {
    return start + text.length();
  }

  /** Whether it is this word without quotes, in any case. */
  public boolean isWord(String word) {
    return type == Type.WORD && text.equalsIgnoreCase(word);
  }

  boolean isSymbol(char symbol) {
    return type == Type.SYMBOL && text.charAt(0) == symbol;
  }

  /** The name that an identifier stands for. */
  public String identifier() {
    return type == Type.QUOTED
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text.toLowerCase(Locale.ROOT);
  }
}
