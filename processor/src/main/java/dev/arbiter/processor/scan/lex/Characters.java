package dev.arbiter.processor.scan.lex;

/** PostgreSQL's classes of characters, from its {@code scan.l}. */
public final class Characters {

  private static final String OPERATOR = "~!@#^&|`?+-*/%<>=";

  /** Only with one of these may an operator of several characters end in plus or minus. */
  private static final String UNUSUAL_OPERATOR = "~!@#^&|`?%";

  private Characters() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u000b' || isLineEnd(c) || c == '\f';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Everything beyond ASCII is a letter to PostgreSQL, a no-break space included. */
  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
  }

  public static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c) || c == '$';
  }

  static boolean isOperator(char c) {
    return OPERATOR.indexOf(c) >= 0;
  }

  static boolean isUnusualOperator(char c) {
    return UNUSUAL_OPERATOR.indexOf(c) >= 0;
  }

  /** Parameters are named as in Java. */
  static boolean isParameterStart(char c) {
    return Character.isJavaIdentifierStart(c) || Character.isSurrogate(c);
  }

  static boolean isParameterPart(char c) {
    return (Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c))
        || Character.isSurrogate(c);
  }
}
