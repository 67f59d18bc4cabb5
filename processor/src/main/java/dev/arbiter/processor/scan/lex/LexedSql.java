package dev.arbiter.processor.scan.lex;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as its tokens, white space and comments left out.
 *
 * @param partners for each token that is a bracket, the index of its other half; -1 for all others
 */
public record LexedSql(
    String sql,
    List<Token> tokens,
    List<Integer> partners,
    List<LexicalProblem> problems,
    boolean hasComment) {

  public LexedSql {
    tokens = List.copyOf(tokens);
    partners = List.copyOf(partners);
    problems = List.copyOf(problems);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** What is written from one token to the one before another; empty if there is none between. */
  public String text(int from, int to) {
    return from < to ? sql.substring(token(from).start(), token(to - 1).end()) : "";
  }

  public int partner(int index) {
    return partners.get(index);
  }

  /** Whether a query in its parentheses begins there. */
  public boolean startsQuery(int index) {
    if (!token(index).is("(") || partner(index) < 0) {
      return false;
    }
    Token first = token(index + 1);
    return first.isWord("select")
        || first.isWord("with")
        || first.isWord("table")
        || (first.isWord("values") && token(index + 2).is("("));
  }

  /** The index behind the bracket that opens at {@code index}, or just the next one. */
  public int skip(int index) {
    return Math.max(index, partner(index)) + 1;
  }

  /** The names among the tokens {@code from} to {@code to - 1}, outside of brackets. */
  public String words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i = skip(i)) {
      if (token(i).isName()) {
        words.add(token(i).value());
      }
    }
    return String.join(" ", words);
  }
}
