package dev.arbiter.processor.scan.parse;

/**
 * How tightly operators bind, the loosest first.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Section 4.1.6</a>
 */
final class Precedence {

  static final int OR = 1;
  static final int AND = 2;
  static final int NOT = 3;
  static final int IS = 4;
  static final int COMPARISON = 5;
  static final int MATCH = 6;
  static final int OTHER = 7;
  static final int SUM = 8;
  static final int PRODUCT = 9;
  static final int POWER = 10;
  static final int AT = 11;
  static final int COLLATE = 12;
  static final int SIGN = 13;

  private Precedence() {}

  static int of(String operator) {
    return switch (operator) {
      case "<", ">", "=", "<=", ">=", "<>", "!=" -> COMPARISON;
      case "+", "-" -> SUM;
      case "*", "/", "%" -> PRODUCT;
      case "^" -> POWER;
      default -> OTHER;
    };
  }
}
