package dev.arbiter.processor.verify;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Column.TypePlace;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.PartitionKey;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.table.TableNames;
import dev.arbiter.processor.verify.Rejection.Written;
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
  private final Rejection rejection;
  private final List<Problem> problems = new ArrayList<>();

  WrittenTrials(Candidate candidate, Session session, ScratchNames names, Rejection rejection) {
    this.candidate = candidate;
    this.table = candidate.table();
    this.session = session;
    this.names = names;
    this.rejection = rejection;
  }

  List<Problem> judge() throws SQLException {
    session.require(names.in("CREATE TABLE " + TableNames.of(table) + " ()"));
    Set<String> missing = new LinkedHashSet<>();
    for (Column column : table.columns()) {
      if (!added(column)) {
        missing.add(column.name());
      }
    }
    session.remember();
    ofTable(missing);
    for (Operation operation : candidate.dao().dao().declared().toList()) {
      StatementProbes probes = new StatementProbes(table, operation);
      for (Expression it : operation.expressions()) {
        if (!concerns(it, missing)) {
          judge(Written.of(it), probes.of(it));
        }
      }
    }
    session.forget();
    return problems;
  }

  private void ofTable(Set<String> missing) throws SQLException {
    Probes probes = new Probes(table, missing);
    PartitionKey partition = table.options().partitionBy();
    if (partition != null && !partition.mentions(missing)) {
      String place = "partitionBy of \"%s\"".formatted(table.name());
      judge(new Written(place, partition.text(), partition.origin()), probes.of(partition));
    }
    for (Expression it : table.expressions()) {
      if (!concerns(it, missing)) {
        judge(Written.of(it), probes.of(it));
      }
    }
    for (Reference reference : table.references().toList()) {
      if (Collections.disjoint(reference.columns(), missing)) {
        judge(new Written(place(reference), "", reference.origin()), probes.of(reference));
      }
    }
  }

  private String place(Reference reference) {
    return table.constraints().references().contains(reference)
        ? "@ForeignKey of \"%s\"".formatted(table.name())
        : place("References", table.column(reference.columns().get(0)));
  }

  private String place(String annotation, Column column) {
    return "@%s of \"%s.%s\"".formatted(annotation, table.name(), column.name());
  }

  private boolean added(Column column) throws SQLException {
    MappedSql sql = names.in(Probes.added(table, column));
    TypePlace declared = column.typePlace();
    if (declared == null) {
      session.require(sql.text());
      return true;
    }
    int before = problems.size();
    session.remember();
    Optional<ServerError> error = session.refused(sql.text());
    if (error.isPresent()) {
      session.goBack();
      Written written = new Written(declared.name(), column.sqlType().text(), declared.origin());
      problems.add(rejection.of(written, sql, error.get()));
    }
    session.forget();
    return problems.size() == before;
  }

  /** What mentions a column that could not be created, would only be refused for that. */
  private static boolean concerns(Expression written, Set<String> missing) {
    return (written.place().column() != null && missing.contains(written.place().column()))
        || !Collections.disjoint(written.tree().columns(), missing)
        || !Collections.disjoint(written.tree().excluded(), missing);
  }

  private void judge(Written written, Probe probe) throws SQLException {
    for (String before : probe.before()) {
      session.require(names.in(before));
    }
    if (probe.isExecuted()) {
      MappedSql sent = names.in(probe.sql());
      session.refused(sent.text()).ifPresent(it -> problems.add(rejection.of(written, sent, it)));
      session.goBack();
    } else {
      plan(written, new PreparedSql(names.in(probe.sql()), probe.parameters()));
    }
  }

  private void plan(Written written, PreparedSql prepared) throws SQLException {
    MappedSql sent = prepared.prepare();
    Session.Plan plan = prepared.plan(session);
    ServerError error = plan.error();
    if (error != null && !plan.planning()) {
      problems.add(rejection.of(written, sent, error));
    } else if (error != null && (error.isOfValue() || !error.isInconclusive())) {
      problems.add(rejection.of(written, sent, error.withoutPosition()));
    }
  }
}
