package dev.arbiter.processor.verify;

import dev.arbiter.processor.dao.WrittenSql;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.TableNames;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has the server judge each text of a record by itself, to find those that it refuses. */
final class WrittenTrials {

  private final Candidate candidate;
  private final Table table;
  private final Session session;
  private final ScratchNames names;
  private final Complaint complaint;
  private final List<Problem> problems = new ArrayList<>();

  WrittenTrials(Candidate candidate, Session session, ScratchNames names, Complaint complaint) {
    this.candidate = candidate;
    this.table = candidate.table();
    this.session = session;
    this.names = names;
    this.complaint = complaint;
  }

  List<Problem> judge() throws SQLException {
    session.require(names.in("CREATE TABLE " + TableNames.of(table) + " ()"));
    Set<String> missing = new LinkedHashSet<>();
    for (Column column : table.columns()) {
      if (!added(column)) {
        missing.add(column.name());
      }
    }
    Probes probes = new Probes(table, missing);
    session.remember();
    for (WrittenSql written : candidate.written()) {
      if (written.kind() != WrittenSql.Kind.TYPE && !concerns(written, missing)) {
        judge(written, probes.of(written));
      }
    }
    session.forget();
    return problems;
  }

  private boolean added(Column column) throws SQLException {
    Optional<WrittenSql> type =
        candidate.written().stream()
            .filter(it -> it.kind() == WrittenSql.Kind.TYPE && column.equals(it.column()))
            .findFirst();
    if (type.isEmpty()) {
      String name = Identifiers.quote(column.name());
      session.require(
          names.in(
              "ALTER TABLE %s ADD %s %s"
                  .formatted(TableNames.of(table), name, column.sqlType().text())));
      return true;
    }
    int before = problems.size();
    MappedSql sql = names.in(new Probes(table, Set.of()).of(type.get()).sql());
    session.remember();
    Optional<ServerError> error = session.refused(sql.text());
    if (error.isPresent()) {
      session.goBack();
      problems.add(complaint.of(type.get(), sql, error.get()));
    }
    session.forget();
    return problems.size() == before;
  }

  /** What mentions a column that could not be created, would only be refused for that. */
  private boolean concerns(WrittenSql written, Set<String> missing) {
    Fragment fragment = Fragment.of(written.text(), table.scope());
    return (written.column() != null && missing.contains(written.column().name()))
        || !Collections.disjoint(fragment.columns(), missing)
        || !Collections.disjoint(fragment.excluded(), missing);
  }

  private void judge(WrittenSql written, Probe probe) throws SQLException {
    for (String before : probe.before()) {
      session.require(names.in(before));
    }
    if (probe.isExecuted()) {
      MappedSql sent = names.in(probe.sql());
      session.refused(sent.text()).ifPresent(it -> problems.add(complaint.of(written, sent, it)));
      session.goBack();
    } else {
      plan(written, new PreparedSql(names.in(probe.sql()), probe.parameters()));
    }
  }

  private void plan(WrittenSql written, PreparedSql prepared) throws SQLException {
    MappedSql sent = prepared.prepare();
    Optional<ServerError> error = session.refused(sent.text());
    if (error.isPresent()) {
      session.goBack();
      problems.add(complaint.of(written, sent, error.get()));
      return;
    }
    ServerError planning = session.plan(prepared.explain()).error();
    if (planning != null) {
      session.goBack();
      if (planning.isOfValue() || !planning.isInconclusive()) {
        problems.add(complaint.of(written, sent, planning.withoutPosition()));
      }
    }
    session.require(PreparedSql.deallocate());
  }
}
