package dev.arbiter.processor.verify;

import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.lex.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement to be planned.
 *
 * @param parameters how many it has
 */
record PreparedSql(MappedSql sql, int parameters) {

  private static final String NAME = "arbiter_statement";
  private static final Pattern QUESTION_MARKS = Pattern.compile("\\?\\??");

  /** JDBC's question marks become parameters, and its doubled ones operators. */
  static PreparedSql ofJdbc(String jdbc) {
    List<MappedSql.Edit> edits = new ArrayList<>();
    int parameters = 0;
    for (Token token : Tokens.of(jdbc)) {
      if (token.kind() != Token.Kind.OPERATOR) {
        continue;
      }
      Matcher marks = QUESTION_MARKS.matcher(token.text());
      while (marks.find()) {
        String text = marks.group().length() > 1 ? "?" : "$" + ++parameters;
        edits.add(
            new MappedSql.Edit(token.start() + marks.start(), token.start() + marks.end(), text));
      }
    }
    return new PreparedSql(MappedSql.written(jdbc, 0).edited(edits), parameters);
  }

  /** Only planning, which preparing does not do, finds the index of a conflict target. */
  MappedSql prepare() {
    return MappedSql.of("PREPARE " + NAME + " AS ").plus(sql);
  }

  /** The NULLs stand for nothing: the plan is a generic one. */
  String explain() {
    String nulls = String.join(", ", Collections.nCopies(parameters, "NULL"));
    return "EXPLAIN (FORMAT JSON) EXECUTE " + NAME + (parameters == 0 ? "" : "(" + nulls + ")");
  }

  static String deallocate() {
    return "DEALLOCATE " + NAME;
  }

  PreparedSql with(MappedSql other) {
    return new PreparedSql(other, parameters);
  }
}
