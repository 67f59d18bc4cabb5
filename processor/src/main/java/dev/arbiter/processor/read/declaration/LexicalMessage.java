package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.scan.lex.LexicalProblem;

/** What is said of a text that cannot be SQL. */
final class LexicalMessage {

  private LexicalMessage() {}

  static Tag tag(LexicalProblem problem) {
    return switch (problem.kind()) {
      case UNBALANCED_PARENTHESIS, UNBALANCED_BRACKET -> Tag.UNBALANCED_BRACKETS;
      case UNTERMINATED_STRING, UNTERMINATED_IDENTIFIER, UNTERMINATED_DOLLAR_QUOTE ->
          Tag.UNTERMINATED_QUOTE;
      case UNTERMINATED_COMMENT -> Tag.UNTERMINATED_COMMENT;
      default -> Tag.BAD_TOKEN;
    };
  }

  static String text(String sql, LexicalProblem problem, SqlPlace place) {
    return "%s: %s, in %s; %s".formatted(sql, problem.message(), place.name(), rule(problem));
  }

  private static String rule(LexicalProblem problem) {
    return switch (tag(problem)) {
      case UNBALANCED_BRACKETS -> "brackets come in pairs; close it, or drop the other";
      case UNTERMINATED_QUOTE ->
          "a quote ends with the mark that it began with, and is doubled inside; close it";
      case UNTERMINATED_COMMENT -> "a comment ends with */, and SQL here needs none; drop it";
      default -> "PostgreSQL cannot read it; write it differently";
    };
  }
}
