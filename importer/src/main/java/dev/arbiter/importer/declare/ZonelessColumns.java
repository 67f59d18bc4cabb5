package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogTable;
import dev.arbiter.processor.scan.clock.Clock;
import dev.arbiter.processor.scan.clock.ClockMeetings;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The timestamps of a table that cannot stand for points in time: SQL of the table would put the
 * session's time there.
 */
final class ZonelessColumns {

  private final CatalogTable table;
  private final Scope scope;

  ZonelessColumns(CatalogTable table) {
    this.table = table;
    this.scope = KeyColumns.scope(table);
  }

  Set<String> names() {
    Set<String> names = new HashSet<>();
    Map<String, Clock> clocks =
        table.columns().stream()
            .collect(Collectors.toMap(CatalogColumn::name, ZonelessColumns::clock));
    Function<String, Clock> clock = it -> clocks.getOrDefault(it, Clock.OTHER);
    for (CatalogColumn column : table.columns()) {
      if (column.expression() != null) {
        String target = clock.apply(column.name()) == Clock.OTHER ? null : column.name();
        names.addAll(met(column.expression(), clock, target));
      }
    }
    table.checks().forEach(it -> names.addAll(met(it.expression(), clock, null)));
    return names;
  }

  private Set<String> met(String sql, Function<String, Clock> clock, @Nullable String target) {
    ClockMeetings meetings = ClockMeetings.of(Fragment.of(sql, scope), clock, target);
    Set<String> columns = new HashSet<>(meetings.strangers().keySet());
    columns.addAll(meetings.strangers().values());
    return columns;
  }

  private static Clock clock(CatalogColumn column) {
    return switch (column.type().name()) {
      case "timestamp" -> Clock.UTC;
      case "timestamptz" -> Clock.ZONED;
      default -> Clock.OTHER;
    };
  }
}
