package dev.arbiter.processor.scan.lex;

/**
 * Why a text cannot be SQL, whatever its meaning.
 *
 * @param offset where in the text: the opening mark of what is never closed, the stray character
 * @param message a clause for the end of an error, such as {@code unterminated string}
 */
public record LexicalProblem(Kind kind, int offset, String message) {

  /** The rule that is broken. */
  public enum Kind {
    UNTERMINATED_STRING,
    UNTERMINATED_IDENTIFIER,
    UNTERMINATED_DOLLAR_QUOTE,
    UNTERMINATED_COMMENT,
    EMPTY_IDENTIFIER,
    BAD_ESCAPE,
    TRAILING_JUNK,
    UNBALANCED_PARENTHESIS,
    UNBALANCED_BRACKET,
    STRAY_CHARACTER,
    NUL;

    /** Whether all that follows is taken for what is never closed. */
    public boolean swallows() {
      return switch (this) {
        case UNTERMINATED_STRING,
            UNTERMINATED_IDENTIFIER,
            UNTERMINATED_DOLLAR_QUOTE,
            UNTERMINATED_COMMENT ->
            true;
        default -> false;
      };
    }
  }
}
