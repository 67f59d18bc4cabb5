package dev.arbiter.processor.scan.lex;

import java.util.List;

/** The tokens of a statement. */
public final class Tokens {

  private Tokens() {}

  /** In text order, white space and comments left out. */
  public static List<Token> of(String sql) {
    return Lexer.lex(sql).tokens();
  }
}
