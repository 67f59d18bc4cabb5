package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Index;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.table.ConflictTarget;
import dev.arbiter.processor.sql.table.IndexDdl;
import dev.arbiter.processor.sql.table.TableDdl;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the server judge what is generated for a record, as it is. */
final class GeneratedSql {

  private final Candidate candidate;
  private final Session session;
  private final ScratchNames names;
  private final Rejection rejection;
  private final List<Problem> problems = new ArrayList<>();
  private boolean valueRefused;

  GeneratedSql(Candidate candidate, Session session, ScratchNames names, Rejection rejection) {
    this.candidate = candidate;
    this.session = session;
    this.names = names;
    this.rejection = rejection;
  }

  List<Problem> judge() throws SQLException {
    Table table = candidate.table();
    if (created(table.name(), new TableDdl(table).createTable(), candidate.origin())) {
      for (UniqueKey key : table.keys()) {
        if (key.kind() == UniqueKey.Kind.INDEX) {
          created(key.name(), new ConflictTarget(table, key).definition(), key.origin());
        }
      }
      for (Index index : table.indexes()) {
        created(index.name(), new IndexDdl(table, index).definition(), index.origin());
      }
    }
    if (problems.isEmpty()) {
      session.remember();
      for (NamedStatement statement : candidate.dao().statements()) {
        if (statement.isPlanned()) {
          plan(statement);
        } else if (statement.isDefinition() && !defined(statement)) {
          break;
        }
      }
      session.forget();
    }
    return problems;
  }

  /** Whether a plan was refused for a value: only if a text of the user's holds it, it is wrong. */
  boolean isValueRefused() {
    return valueRefused;
  }

  private boolean created(String name, String ddl, Origin origin) throws SQLException {
    session.remember();
    MappedSql sent = names.in(MappedSql.written(ddl, 0));
    Optional<ServerError> error = session.refused(sent.text());
    if (error.isPresent()) {
      session.goBack();
      problems.add(rejection.of(name, ddl, sent, error.get(), origin));
    }
    session.forget();
    return error.isEmpty();
  }

  /** The statements that follow are about what it defines. */
  private boolean defined(NamedStatement statement) throws SQLException {
    MappedSql sent = MappedSql.written(statement.sql(), 0);
    Optional<ServerError> error = session.refused(sent.text());
    if (error.isPresent()) {
      session.goBack();
      refused(statement, sent, error.get());
      return false;
    }
    session.forget();
    session.remember();
    return true;
  }

  private void plan(NamedStatement statement) throws SQLException {
    PreparedSql prepared = PreparedSql.ofJdbc(statement.sql());
    prepared = prepared.with(names.in(prepared.sql()));
    MappedSql sent = prepared.prepare();
    Session.Plan plan = prepared.plan(session);
    ServerError error = plan.error();
    if (error == null) {
      plan.otherArbiters(statement.key()).ifPresent(it -> otherArbiters(statement, it));
    } else if (!plan.planning()) {
      refused(statement, sent, error);
    } else if (error.isOfValue()) {
      valueRefused = true;
    } else if (!error.isInconclusive()) {
      refused(statement, sent, error.withoutPosition());
    }
  }

  private void refused(NamedStatement statement, MappedSql sent, ServerError error) {
    problems.add(rejection.of(statement.name(), statement.sql(), sent, error, origin(statement)));
  }

  private void otherArbiters(NamedStatement statement, String indexes) {
    String text =
        "\"%s\": infers %s instead of the declared index; a conflict target means the index that it was derived from; declare the index otherwise"
            .formatted(statement.name(), indexes);
    problems.add(new Problem(Tag.POSTGRES_ERROR, text, origin(statement)));
  }

  /** The user's method, or the key, or the record. */
  private Origin origin(NamedStatement statement) {
    Origin declared = statement.operation().declared();
    if (declared != null) {
      return declared;
    }
    return statement.key() == null ? candidate.origin() : statement.key().origin();
  }
}
