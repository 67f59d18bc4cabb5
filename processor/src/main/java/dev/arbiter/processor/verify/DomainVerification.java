package dev.arbiter.processor.verify;

import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.PostgresType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.TypePairs;
import dev.arbiter.processor.scan.clock.Clock;
import dev.arbiter.processor.scan.clock.ClockMeetings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds Java types against the types that the server's domains are of: a domain without CHECK
 * constraints has all values of that type, and one over a timestamp holds UTC as such a column
 * does.
 */
final class DomainVerification {

  private final Session session;
  private final String server;

  /**
   * @param server its name and version
   */
  DomainVerification(Session session, String server) {
    this.session = session;
    this.server = server;
  }

  List<Problem> of(Candidate candidate) throws SQLException {
    List<Problem> problems = new ArrayList<>();
    Map<String, Column> ofUtc = new HashMap<>();
    for (Column column : candidate.table().columns()) {
      Optional<Session.Domain> domain = domain(column.sqlType());
      if (domain.isPresent()) {
        String name = candidate.table().name() + "." + column.name();
        pair(name, column, domain.get()).ifPresent(problems::add);
        if (column.javaType().isPointInTime() && domain.get().base().is("timestamp")) {
          ofUtc.put(column.name(), column);
        }
      }
    }
    if (!ofUtc.isEmpty()) {
      expressions(candidate).forEach(it -> problems.addAll(clocks(it, ofUtc)));
    }
    return problems;
  }

  private Optional<Session.Domain> domain(SqlType type) throws SQLException {
    return type.element() == null && TypePairs.mayBeDomain(type)
        ? session.domain(PostgresType.of(type).sql())
        : Optional.empty();
  }

  private Optional<Problem> pair(String name, Column column, Session.Domain domain) {
    JavaType type = column.javaType();
    if (domain.checked() || TypePairs.fit(type, domain.base())) {
      return Optional.empty();
    }
    String text =
        "\"%s\" has the type %s, and its column %s, on %s a domain over %s; one cannot hold every value of the other; %s fits %s, and %s fits %s"
            .formatted(
                name,
                type.simpleName(),
                column.sqlType(),
                server,
                domain.base(),
                type.simpleName(),
                TypePairs.or(TypePairs.columnTypes(type)),
                domain.base(),
                TypePairs.or(TypePairs.javaTypes(domain.base())));
    return Optional.of(new Problem(Tag.TYPE_PAIR, text, column.origin()));
  }

  private static Stream<Expression> expressions(Candidate candidate) {
    return Stream.concat(
        candidate.table().expressions().stream(),
        candidate.dao().dao().declared().map(Operation::expressions).flatMap(List::stream));
  }

  private List<Problem> clocks(Expression written, Map<String, Column> ofUtc) {
    SqlPlace place = written.place();
    if (place.kind().inIndex() || place.kind() == SqlPlace.Kind.CONSTRAINT) {
      // What the session's time zone has a say in is not immutable.
      return List.of();
    }
    String target = place.kind().isValue() ? place.column() : null;
    Map<String, String> strangers =
        ClockMeetings.of(
                written.tree(), it -> ofUtc.containsKey(it) ? Clock.UTC : Clock.OTHER, target)
            .strangers();
    return strangers.entrySet().stream()
        .map(it -> met(written, it.getKey(), it.getValue(), it.getKey().equals(target)))
        .toList();
  }

  private Problem met(Expression written, String stranger, String column, boolean taken) {
    String text =
        "%s: \"%s\" meets \"%s\", in %s; that column is a domain over a timestamp on %s and holds UTC, and PostgreSQL would convert by the session's time zone; write %s, or make it a domain over timestamptz or the component a LocalDateTime"
            .formatted(
                written.text(),
                stranger,
                column,
                written.place().name(),
                server,
                ClockMeetings.fix(taken ? column : stranger, column));
    return new Problem(Tag.TYPE_PAIR, text, written.origin());
  }
}
