package dev.arbiter.processor.scan.lex;

import dev.arbiter.processor.scan.lex.Token.Kind;

/** Reads operators: as many operator characters as PostgreSQL takes for one. */
final class OperatorLexer {

  private final SourceText source;

  /** The row of operator characters being read, kept so that a long row is scanned only once. */
  private int rowEnd;

  private int lastUnusual;
  private int lastUnsigned;

  OperatorLexer(SourceText source) {
    this.source = source;
  }

  Token token(int at) {
    if (at >= rowEnd) {
      readRow(at);
    }
    int end = end(at);
    boolean arrow = end == at + 2 && source.startsWith("=>", at);
    return source.token(arrow ? Kind.PUNCTUATION : Kind.OPERATOR, at, end);
  }

  /**
   * Plus and minus end an operator of several characters only if it also holds a character that
   * standard SQL has no operators with: {@code a=-1} compares, {@code a@-1} does not.
   */
  private int end(int at) {
    return lastUnusual >= at ? rowEnd : Math.max(at, lastUnsigned) + 1;
  }

  private void readRow(int from) {
    lastUnusual = -1;
    lastUnsigned = -1;
    int at = from;
    while (Characters.isOperator(source.at(at)) && !startsComment(at)) {
      char c = source.at(at);
      if (Characters.isUnusualOperator(c)) {
        lastUnusual = at;
      }
      if (c != '+' && c != '-') {
        lastUnsigned = at;
      }
      at++;
    }
    rowEnd = at;
  }

  private boolean startsComment(int at) {
    return source.startsWith("--", at) || source.startsWith("/*", at);
  }
}
