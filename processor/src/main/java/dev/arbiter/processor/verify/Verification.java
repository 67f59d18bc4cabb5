package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.table.EnumTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a server judge one record, and leaves the session as it was. */
final class Verification {

  private final Candidate candidate;
  private final Session session;
  private final ScratchNames names;
  private final Rejection rejection;
  private final EnumVerification enums;
  private final DomainVerification domains;

  Verification(Candidate candidate, Session session, String creatable) throws SQLException {
    this.candidate = candidate;
    this.session = session;
    this.names = new ScratchNames(session.schema(), candidate.tables());
    String server = "PostgreSQL " + session.majorVersion();
    this.rejection = new Rejection(server, names, creatable);
    this.enums = new EnumVerification(session, server);
    this.domains = new DomainVerification(session, server);
  }

  /**
   * What the server refuses. Where a text of the user's is at fault, this is said of the text, else
   * of what is generated.
   */
  List<Problem> run() throws SQLException {
    session.remember();
    try {
      Optional<Problem> missing = prepare();
      if (missing.isPresent()) {
        return List.of(missing.get());
      }
      List<Problem> types = new ArrayList<>(enums.of(candidate.table().columns()));
      types.addAll(domains.of(candidate));
      if (!types.isEmpty()) {
        return types;
      }
      session.remember();
      GeneratedSql sql = new GeneratedSql(candidate, session, names, rejection);
      List<Problem> generated = sql.judge();
      session.goBack();
      session.forget();
      if (generated.isEmpty() && !sql.isValueRefused()) {
        return generated;
      }
      List<Problem> written = new WrittenTrials(candidate, session, names, rejection).judge();
      return written.isEmpty() ? generated : written;
    } finally {
      session.goBack();
      session.forget();
    }
  }

  /** One of the user's schemas may be there with its types. */
  private void create(String type) throws SQLException {
    session.remember();
    if (session.refused(type).isPresent()) {
      session.goBack();
    }
    session.forget();
  }

  /** Creates what the table needs to be there. */
  private Optional<Problem> prepare() throws SQLException {
    for (String schema : names.schemas()) {
      session.require("CREATE SCHEMA " + schema);
    }
    for (String type : EnumTypes.ddl(candidate.tables())) {
      create(type);
    }
    for (Table table : candidate.referenced()) {
      for (String ddl : ReferencedTable.ddl(table, candidate.table())) {
        MappedSql sent = names.in(MappedSql.written(ddl, 0));
        Optional<ServerError> error = session.refused(sent.text());
        if (error.isPresent()) {
          return error.map(it -> rejection.of(table.name(), ddl, sent, it, candidate.origin()));
        }
      }
    }
    return Optional.empty();
  }
}
