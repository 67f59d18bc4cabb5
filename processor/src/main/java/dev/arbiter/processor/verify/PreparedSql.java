package dev.arbiter.processor.verify;

import dev.arbiter.internal.sql.ParameterTypes;
import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.lex.Tokens;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement to be planned.
 *
 * @param parameters how many it has
 */
record PreparedSql(MappedSql sql, int parameters) {

  private static final String NAME = "arbiter_statement";
  private static final String DEALLOCATE = "DEALLOCATE " + NAME;
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
    return prepare("");
  }

  private MappedSql prepare(String types) {
    return MappedSql.of(ParameterTypes.prepare(NAME, types)).plus(sql);
  }

  /**
   * What the server makes of it; it undoes what failed.
   *
   * @param session one that remembers where to go back to
   */
  Session.Plan plan(Session session) throws SQLException {
    return ParameterTypes.planned(
        ofDomains -> plan(session, ofDomains ? types(session) : ""),
        it -> it.error() == null || !it.planning() ? "" : it.error().sqlState());
  }

  private Session.Plan plan(Session session, String types) throws SQLException {
    Optional<ServerError> error = session.refused(prepare(types).text());
    if (error.isPresent()) {
      session.goBack();
      return new Session.Plan(List.of(), error.get(), false);
    }
    Session.Plan plan = session.plan(explain());
    if (plan.error() != null) {
      session.goBack();
    }
    session.require(DEALLOCATE);
    return plan;
  }

  private String types(Session session) throws SQLException {
    session.require(prepare().text());
    String types = session.text(ParameterTypes.query(NAME));
    session.require(DEALLOCATE);
    return types;
  }

  /** The NULLs stand for nothing: the plan is a generic one. */
  private String explain() {
    String nulls = String.join(", ", Collections.nCopies(parameters, "NULL"));
    return "EXPLAIN (FORMAT JSON) EXECUTE " + NAME + (parameters == 0 ? "" : "(" + nulls + ")");
  }

  PreparedSql with(MappedSql other) {
    return new PreparedSql(other, parameters);
  }
}
