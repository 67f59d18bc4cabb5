package dev.arbiter.processor.scan.judge;

/**
 * Why a text is no {@code column = expression}.
 *
 * @param offset where in the text
 * @param message what is wrong, in words for the end of an error
 */
public record AssignmentProblem(Kind kind, int offset, String message) implements AssignmentSyntax {

  /** The rule that is broken. */
  public enum Kind {
    /** There is no {@code =} behind a single name. */
    NO_ASSIGNMENT,
    /** {@code accounts.retries = …}: PostgreSQL takes the target for a field of a column. */
    QUALIFIED_TARGET,
    /** {@code tags[1] = …}, {@code address.city = …}, {@code (a, b) = …}: not whole columns. */
    PARTIAL_TARGET,
    /** The target is a keyword that names a column only in quotes. */
    RESERVED_TARGET,
    /** Nothing stands behind the {@code =}. */
    NO_EXPRESSION
  }
}
