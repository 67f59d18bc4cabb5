package dev.arbiter.processor.scan.lex;

import static dev.arbiter.processor.scan.lex.Keywords.words;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where one token suffices to say that an operand begins or ends. */
public final class Operands {

  private static final Set<String> RESERVED_STARTS =
      words(
          """
          array case cast current_catalog current_date current_role current_time
          current_timestamp current_user default false localtime localtimestamp not null
          session_user system_user true user
          """);

  private static final Set<String> RESERVED_ENDS =
      words(
          """
          current_catalog current_date current_role current_time current_timestamp current_user
          default end false localtime localtimestamp null session_user system_user true user
          """);

  /** Words that go on with an expression although a column might be called so. */
  private static final Set<String> CONTINUATIONS =
      words(
          """
          at between escape filter is isnull like ilike notnull nulls over overlaps similar within
          """);

  private Operands() {}

  public static boolean starts(@Nullable Token token) {
    if (token == null) {
      return false;
    }
    return switch (token.kind()) {
      case IDENTIFIER ->
          token.category() == Keywords.Category.RESERVED
              ? RESERVED_STARTS.contains(token.value())
              : !CONTINUATIONS.contains(token.value());
      case OPERATOR, STRAY -> false;
      case PUNCTUATION -> token.is("(");
      default -> true;
    };
  }

  static boolean ends(@Nullable Token token) {
    if (token == null) {
      return false;
    }
    return switch (token.kind()) {
      case IDENTIFIER ->
          token.category() != Keywords.Category.RESERVED || RESERVED_ENDS.contains(token.value());
      case OPERATOR, STRAY -> false;
      case PUNCTUATION -> token.is(")") || token.is("]");
      default -> true;
    };
  }

  /** Whether a question mark is no operator: JDBC's placeholder. */
  public static boolean hasPlaceholder(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token before = i > 0 ? tokens.get(i - 1) : null;
      Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      if (isPlaceholder(before, tokens.get(i), after)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the question mark at the end of an operator must be JDBC's placeholder: there is no
   * operand for it, or it stands where an operand is due.
   */
  public static boolean isPlaceholder(
      @Nullable Token before, Token operator, @Nullable Token after) {
    if (operator.kind() != Token.Kind.OPERATOR || !operator.text().endsWith("?")) {
      return false;
    }
    if (starts(after)) {
      return false;
    }
    boolean prefixFollows = after != null && after.kind() == Token.Kind.OPERATOR;
    return !prefixFollows || (operator.is("?") && !ends(before));
  }
}
