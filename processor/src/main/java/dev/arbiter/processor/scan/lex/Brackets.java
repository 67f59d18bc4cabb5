package dev.arbiter.processor.scan.lex;

import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.UNBALANCED_BRACKET;
import static dev.arbiter.processor.scan.lex.LexicalProblem.Kind.UNBALANCED_PARENTHESIS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Finds which bracket belongs to which, and the ones that belong to none. */
final class Brackets {

  private final List<Token> tokens;
  private final List<Integer> partners;
  private final List<LexicalProblem> problems = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  private Brackets(List<Token> tokens) {
    this.tokens = tokens;
    this.partners = new ArrayList<>(Collections.nCopies(tokens.size(), -1));
    for (int i = 0; i < tokens.size(); i++) {
      visit(i);
    }
    if (!open.isEmpty()) {
      report(tokens.get(open.peek()), "is never closed");
    }
  }

  static Brackets match(List<Token> tokens) {
    return new Brackets(tokens);
  }

  List<Integer> partners() {
    return partners;
  }

  List<LexicalProblem> problems() {
    return problems;
  }

  private void visit(int index) {
    Token token = tokens.get(index);
    if (token.is("(") || token.is("[")) {
      open.push(index);
    } else if (token.is(")") || token.is("]")) {
      close(index, token.is(")") ? "(" : "[");
    }
  }

  private void close(int index, String opener) {
    Integer last = open.peek();
    if (last == null || !tokens.get(last).is(opener)) {
      report(tokens.get(index), last == null ? "closes nothing" : "does not close what is open");
      return;
    }
    open.pop();
    partners.set(last, index);
    partners.set(index, last);
  }

  /** One report is enough: the brackets after the first wrong one are wrong because of it. */
  private void report(Token token, String what) {
    if (problems.isEmpty()) {
      boolean round = token.is("(") || token.is(")");
      problems.add(
          new LexicalProblem(
              round ? UNBALANCED_PARENTHESIS : UNBALANCED_BRACKET,
              token.start(),
              "\"" + token.text() + "\" " + what));
    }
  }
}
