package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.judge.AssignmentProblem.Kind;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import dev.arbiter.processor.scan.lex.Token;

/** Reads {@code column = expression}, or says why it is none. */
final class AssignmentParser {

  private final LexedSql lexed;
  private final Scope scope;

  AssignmentParser(String sql, Scope scope) {
    this.lexed = Lexer.lex(sql);
    this.scope = scope;
  }

  AssignmentSyntax parse() {
    int equals = equalsSign();
    if (equals < 1) {
      return problem(Kind.NO_ASSIGNMENT, 0, "an assignment is \"column = expression\"");
    }
    Token target = lexed.token(0);
    if (equals > 1 || !target.isName()) {
      return wrongTarget(equals);
    }
    if (!target.canNameColumn()) {
      String quoted = "\"" + target.value() + "\"";
      return problem(
          Kind.RESERVED_TARGET, 0, target.text() + " is a keyword; the column is " + quoted);
    }
    if (equals + 1 == lexed.size()) {
      return problem(Kind.NO_EXPRESSION, equals, "no expression behind \"=\"");
    }
    return assignment(target, equals + 1);
  }

  private Assignment assignment(Token target, int expression) {
    int start = lexed.token(expression).start();
    return new Assignment(
        target.value(),
        scope.hasColumn(target.value()),
        Fragment.of(lexed.sql().substring(start).stripTrailing(), scope),
        start);
  }

  /** The first {@code =} outside all brackets, or -1. */
  private int equalsSign() {
    for (int i = 0; i < lexed.size(); i = lexed.skip(i)) {
      if (lexed.token(i).is("=")) {
        return i;
      }
    }
    return -1;
  }

  private AssignmentProblem wrongTarget(int equals) {
    Token first = lexed.token(0);
    if (equals == 1 || !first.isName()) {
      return first.is("(")
          ? problem(Kind.PARTIAL_TARGET, 0, "the target of an assignment is one column")
          : noName(equals);
    }
    if (isDottedName(equals)) {
      return scope.hasColumn(first.value()) && !first.value().equals(scope.table())
          ? problem(Kind.PARTIAL_TARGET, 0, "a field of a column cannot be assigned by itself")
          : problem(Kind.QUALIFIED_TARGET, 0, "the target of an assignment cannot be qualified");
    }
    return lexed.token(1).is("[") && lexed.skip(1) == equals
        ? problem(Kind.PARTIAL_TARGET, 0, "an element of a column cannot be assigned by itself")
        : noName(equals);
  }

  private AssignmentProblem noName(int equals) {
    return problem(Kind.NO_ASSIGNMENT, equals, "no single column name before \"=\"");
  }

  private boolean isDottedName(int end) {
    for (int i = 0; i < end; i++) {
      boolean fits = i % 2 == 0 ? lexed.token(i).isName() : lexed.token(i).is(".");
      if (!fits) {
        return false;
      }
    }
    return end % 2 == 1;
  }

  private AssignmentProblem problem(Kind kind, int token, String message) {
    int offset = lexed.size() > token ? lexed.token(token).start() : 0;
    return new AssignmentProblem(kind, offset, message);
  }
}
