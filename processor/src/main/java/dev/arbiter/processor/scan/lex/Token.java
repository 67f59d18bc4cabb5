package dev.arbiter.processor.scan.lex;

/**
 * One lexical element of an SQL text.
 *
 * @param text the characters as written
 * @param value what they stand for: a name folded or unquoted, a string's content, a parameter's
 *     name without its colon; otherwise the same as {@code text}
 * @param start offset of the first character
 * @param end offset behind the last one
 */
public record Token(Kind kind, String text, String value, int start, int end) {

  /** What a token is. */
  public enum Kind {
    /** An unquoted name or keyword. */
    IDENTIFIER,
    QUOTED_IDENTIFIER,
    STRING,
    /** {@code B'…'} or {@code X'…'}. */
    BIT_STRING,
    NUMBER,
    /** {@code :name}, a method parameter. */
    PARAMETER,
    /** {@code $1}. */
    POSITIONAL,
    OPERATOR,
    /** One of {@code ( ) [ ] , ; . : :: := => ..}. */
    PUNCTUATION,
    /** A character that begins nothing in SQL. */
    STRAY
  }

  /** Whether this is that operator or punctuation mark. */
  public boolean is(String symbol) {
    return (kind == Kind.OPERATOR || kind == Kind.PUNCTUATION) && text.equals(symbol);
  }

  /** Whether this is that keyword, given in lower case; a quoted name is none. */
  public boolean isWord(String word) {
    return kind == Kind.IDENTIFIER && value.equals(word);
  }

  public boolean isName() {
    return kind == Kind.IDENTIFIER || kind == Kind.QUOTED_IDENTIFIER;
  }

  /** Whether this can stand for a column or table, or qualify one. */
  public boolean canNameColumn() {
    return kind == Kind.QUOTED_IDENTIFIER
        || (kind == Kind.IDENTIFIER && Keywords.canNameColumn(value));
  }

  public Keywords.Category category() {
    return kind == Kind.IDENTIFIER ? Keywords.category(value) : Keywords.Category.NAME;
  }
}
