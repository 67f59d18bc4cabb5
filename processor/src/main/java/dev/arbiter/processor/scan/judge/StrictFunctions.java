package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.scan.lex.Keywords;
import java.util.Set;

/** What is known of PostgreSQL's own functions and operators about NULL. */
final class StrictFunctions {

  /** NULL exactly if an argument is: no other input makes them give NULL. */
  private static final Set<String> FAITHFUL =
      Keywords.words(
          """
          abs ascii bit_length btrim cardinality cbrt ceil ceiling char_length character_length chr
          convert_from convert_to date_trunc decode degrees div encode exp floor gcd
          hashtext hashtextextended host initcap lcm left length ln log lower lpad ltrim md5 mod
          normalize octet_length overlay position pow power quote_ident radians regexp_replace
          repeat replace reverse right round rpad rtrim sha224 sha256 sha384 sha512 sign split_part
          sqrt starts_with strpos substr timezone to_hex translate trim trunc
          unaccent upper
          """);

  /** Never NULL, though they may not be immutable. */
  private static final Set<String> WITHOUT_ARGUMENTS =
      Keywords.words(
          """
          clock_timestamp current_catalog current_date current_role current_time current_timestamp
          current_user gen_random_uuid localtime localtimestamp now pi random session_user
          statement_timestamp transaction_timestamp user uuidv4 uuidv7
          """);

  /** Fields that even an infinite time has; the others of it are NULL. */
  private static final Set<String> FIELDS_OF_INFINITY =
      Keywords.words("century decade epoch isoyear julian millennium year");

  private static final Set<String> FAITHFUL_OPERATORS =
      Keywords.words(
          """
          + - * / % ^ || = <> != < <= > >= AND OR NOT LIKE ILIKE SIMILAR BETWEEN IN ~ ~* !~ !~* ~~
          ~~* !~~ !~~* @> <@ && ? ?| ?& ^@ & | << >>
          """);

  /** NULL if an operand is, but also for want of what they look for. */
  private static final Set<String> STRICT_OPERATORS = Keywords.words("-> ->> #> #>>");

  private StrictFunctions() {}

  static boolean isFaithful(String function) {
    return FAITHFUL.contains(function);
  }

  static boolean isValue(String function) {
    return WITHOUT_ARGUMENTS.contains(function);
  }

  static boolean isFieldOfInfinity(String field) {
    return FIELDS_OF_INFINITY.contains(Identifiers.fold(field));
  }

  static boolean isFaithfulOperator(String operator) {
    return FAITHFUL_OPERATORS.contains(positive(operator))
        || operator.equals("AT TIME ZONE")
        || operator.equals("AT LOCAL");
  }

  /** Whether a NULL among the operands makes the result NULL. */
  static boolean isStrictOperator(String operator) {
    return switch (operator) {
      case "AND", "OR", "BETWEEN", "NOT BETWEEN", "IN", "NOT IN", "||" -> false;
      default -> STRICT_OPERATORS.contains(operator) || isFaithfulOperator(operator);
    };
  }

  private static String positive(String operator) {
    return operator.startsWith("NOT ") ? operator.substring(4) : operator;
  }
}
