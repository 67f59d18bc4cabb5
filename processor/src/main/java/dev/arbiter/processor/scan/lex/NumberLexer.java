package dev.arbiter.processor.scan.lex;

import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.TRAILING_JUNK;

import dev.arbiter.processor.scan.lex.Token.Kind;

/**
 * Reads numbers and {@code $1}: decimal, hexadecimal, octal, binary, with underscores, exponents.
 */
final class NumberLexer {

  private final SourceText source;

  NumberLexer(SourceText source) {
    this.source = source;
  }

  Token number(int at) {
    int radix = radix(at);
    int end = radix == 10 ? decimal(at) : digits(at + 2, radix);
    return withoutJunk(Kind.NUMBER, at, end);
  }

  Token positional(int at) {
    return withoutJunk(Kind.POSITIONAL, at, source.skip(at + 1, Characters::isDigit));
  }

  private int radix(int at) {
    if (source.at(at) != '0') {
      return 10;
    }
    int radix =
        switch (source.at(at + 1)) {
          case 'x', 'X' -> 16;
          case 'o', 'O' -> 8;
          case 'b', 'B' -> 2;
          default -> 10;
        };
    return radix != 10 && digits(at + 2, radix) > at + 2 ? radix : 10;
  }

  private int decimal(int at) {
    int end = digits(at, 10);
    // "1..10" is a range between two whole numbers, not "1." and ".10"
    if (source.at(end) == '.' && source.at(end + 1) != '.') {
      end = digits(end + 1, 10);
    }
    return exponent(end);
  }

  private int exponent(int at) {
    if (source.at(at) != 'e' && source.at(at) != 'E') {
      return at;
    }
    boolean signed = source.at(at + 1) == '+' || source.at(at + 1) == '-';
    int start = signed ? at + 2 : at + 1;
    return Characters.isDigit(source.at(start)) ? digits(start, 10) : at;
  }

  /** An underscore may stand before any digit but the first of a decimal. */
  private int digits(int from, int radix) {
    int at = from;
    while (isDigit(source.at(at), radix)
        || (source.at(at) == '_'
            && (at > from || radix != 10)
            && isDigit(source.at(at + 1), radix))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c, int radix) {
    return c < 128 && Character.digit(c, radix) >= 0;
  }

  /** A letter right behind a number is an error since PostgreSQL 15, and was a trap before. */
  private Token withoutJunk(Kind kind, int start, int end) {
    if (!Characters.isNamePart(source.at(end))) {
      return source.token(kind, start, end);
    }
    int junk = source.skip(end, Characters::isNamePart);
    String text = source.text(start, junk);
    source.report(TRAILING_JUNK, start, "\"" + text + "\" is a number with letters behind it");
    return source.token(kind, start, junk);
  }
}
