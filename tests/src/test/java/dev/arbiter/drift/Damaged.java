package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;

/** A table that was created as it is declared, and to which something happens then. */
record Damaged(Server server, TableDefinition table) {

  static Damaged of(TableDefinition table) {
    Server server = Server.with(table);
    server.check(table).requireNone();
    return new Damaged(server, table);
  }

  Damaged by(String sql) {
    server.execute(sql);
    return this;
  }

  /** The damage makes no difference. */
  void isNone() {
    DriftReport report = server.check(table);
    assertThat(report.unchecked()).isEmpty();
    assertThat(report).hasToString(table.name() + ": as declared");
  }

  /** The damage is these kinds and subjects, and the DDL that is printed undoes it. */
  Damaged isFixed(String... differences) {
    DriftReport report = differs(differences);
    assertThat(report.migration()).doesNotContain("DROP TABLE", "DROP INDEX", "DROP CONSTRAINT");
    server.apply(report.migration());
    return this;
  }

  DriftReport differs(String... differences) {
    DriftReport report = server.check(table);
    assertThat(Server.differences(report)).containsExactly(differences);
    return report;
  }

  /** Only a human takes away what is left. */
  void then(String... differences) {
    assertThat(Server.differences(server.check(table))).containsExactly(differences);
  }
}
