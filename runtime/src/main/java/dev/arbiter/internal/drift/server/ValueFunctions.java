package dev.arbiter.internal.drift.server;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The functions that SQL writes without parentheses, such as {@code CURRENT_DATE}: the planner
 * keeps them apart from others that give the same value, such as those by which servers before
 * PostgreSQL 10 stored them.
 */
final class ValueFunctions {

  /** Texts of the planner's, and the one that stands for them here. */
  private record Spelling(Pattern others, String usual) {

    static Spelling of(String usual, String others) {
      return new Spelling(Pattern.compile(others + "|" + LITERAL), usual);
    }

    String in(String expression) {
      return others
          .matcher(expression)
          .replaceAll(
              it -> it.group().startsWith("'") ? Matcher.quoteReplacement(it.group()) : usual);
    }
  }

  /** What is written in one is no function. */
  private static final String LITERAL = "'(?:[^']|'')*'";

  private static final String MOMENT = "\\((?:'now'::cstring|now\\(\\))\\)::";
  private static final String ROUNDED = "\\('now'::cstring\\)::";

  private static final List<Spelling> SPELLINGS =
      List.of(
          Spelling.of("now()", "transaction_timestamp\\(\\)|\\bCURRENT_TIMESTAMP\\b(?!\\()"),
          Spelling.of("now()", ROUNDED + "timestamp with time zone"),
          Spelling.of("CURRENT_TIMESTAMP$1", ROUNDED + "timestamp(\\(\\d\\)) with time zone"),
          Spelling.of("LOCALTIMESTAMP", MOMENT + "timestamp without time zone"),
          Spelling.of("LOCALTIMESTAMP$1", ROUNDED + "timestamp(\\(\\d\\)) without time zone"),
          Spelling.of("CURRENT_DATE", MOMENT + "date\\b"),
          Spelling.of("CURRENT_TIME", MOMENT + "time with time zone"),
          Spelling.of("CURRENT_TIME$1", ROUNDED + "time(\\(\\d\\)) with time zone"),
          Spelling.of("LOCALTIME", MOMENT + "time without time zone"),
          Spelling.of("LOCALTIME$1", ROUNDED + "time(\\(\\d\\)) without time zone"),
          Spelling.of("CURRENT_USER", "\\bUSER\\b|\\bCURRENT_ROLE\\b|\"current_user\"\\(\\)"),
          Spelling.of("SESSION_USER", "\"session_user\"\\(\\)"),
          Spelling.of("CURRENT_SCHEMA", "\"current_schema\"\\(\\)"),
          Spelling.of("CURRENT_CATALOG", "current_database\\(\\)"));

  private ValueFunctions() {}

  /** An expression of a plan, with each function as it is usually written. */
  static String asUsual(String expression) {
    String usual = expression;
    for (Spelling spelling : SPELLINGS) {
      usual = spelling.in(usual);
    }
    return usual;
  }
}
