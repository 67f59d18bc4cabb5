package dev.arbiter.processor.scan.lex;

import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.UNTERMINATED_COMMENT;

import java.util.ArrayList;
import java.util.List;

/** The characters being read, and what was found wrong with them. */
final class SourceText {

  /** Tells whether a character belongs to what is being read. */
  interface CharacterClass {
    boolean contains(char c);
  }

  /** Nobody reads more of them, and a text may hold nothing but stray characters. */
  private static final int MOST_PROBLEMS = 10;

  private final String sql;
  private final List<LexicalProblem> problems = new ArrayList<>();
  private boolean hasComment;

  SourceText(String sql) {
    this.sql = sql;
  }

  int length() {
    return sql.length();
  }

  /**
   * The character there; a space beyond the end, which nothing but space begins or goes on with.
   */
  char at(int index) {
    return index < sql.length() ? sql.charAt(index) : ' ';
  }

  boolean has(int index) {
    return index < sql.length();
  }

  String text(int start, int end) {
    return sql.substring(start, end);
  }

  Token token(Token.Kind kind, int start, int end) {
    String text = text(start, end);
    return new Token(kind, text, text, start, end);
  }

  int find(String text, int from) {
    return sql.indexOf(text, from);
  }

  boolean startsWith(String text, int at) {
    return sql.startsWith(text, at);
  }

  int skip(int from, CharacterClass members) {
    int at = from;
    while (at < sql.length() && members.contains(sql.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset of the next token: behind white space and comments. */
  int skipSpace(int from) {
    int at = from;
    while (true) {
      at = skip(at, Characters::isSpace);
      if (startsWith("--", at)) {
        at = skipLine(at);
      } else if (startsWith("/*", at)) {
        at = skipComment(at);
      } else {
        return at;
      }
      hasComment = true;
    }
  }

  int skipLine(int from) {
    return skip(from, c -> !Characters.isLineEnd(c));
  }

  /** Comments nest, unlike those of most languages. */
  private int skipComment(int from) {
    int depth = 0;
    int at = from;
    while (at < sql.length()) {
      if (startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (startsWith("*/", at)) {
        depth--;
        at += 2;
        if (depth == 0) {
          return at;
        }
      } else {
        at++;
      }
    }
    report(UNTERMINATED_COMMENT, from, "comment is never closed");
    return at;
  }

  void report(LexicalProblem.Kind kind, int offset, String message) {
    LexicalProblem problem = new LexicalProblem(kind, offset, message);
    if (problems.size() < MOST_PROBLEMS && !problems.contains(problem)) {
      problems.add(problem);
    }
  }

  List<LexicalProblem> problems() {
    return problems;
  }

  boolean hasComment() {
    return hasComment;
  }
}
