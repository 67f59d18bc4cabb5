package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.Drift;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.EnumDefinition;
import dev.arbiter.schema.Schema;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.types.LimitedKinds;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is created by the DDL of a record is as the record declares it. */
@Tag("thorough")
final class NoFalseAlarmTest {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static Server database;
  private static Server other;

  private final String schema = "app" + SCHEMAS.incrementAndGet();
  private final Server server = database.schema(schema);

  @BeforeAll
  static void createDatabases() {
    database = databaseWithTypes();
    other = databaseWithTypes();
  }

  private static Server databaseWithTypes() {
    Server fresh = Server.with();
    fresh.execute(
        """
        SET search_path = public;
        CREATE EXTENSION citext;
        CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
        CREATE DOMAIN given_text AS text;
        CREATE DOMAIN given_number AS bigint;
        CREATE DOMAIN iata AS varchar(3);
        CREATE DOMAIN utc AS timestamp;
        CREATE DOMAIN utcs AS timestamp[];
        CREATE DOMAIN moment AS timestamptz;
        CREATE TYPE state AS ENUM ('in progress', 'DONE');
        CREATE FUNCTION bump(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 + $2';
        CREATE TYPE "Odd Type" AS (a integer);
        """
            + LimitedKinds.TYPES);
    return fresh;
  }

  static List<DeclaredTables> tables() throws IOException, URISyntaxException {
    return DeclaredTables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void afterDdlAndAfterDumpAndRestore(DeclaredTables declared)
      throws IOException, URISyntaxException {
    Set<TableDefinition> tables = declared.withReferenced(DeclaredTables.all());
    tables.forEach(this::drop);
    types(tables).filter(it -> !it.created()).filter(this::isMissing).forEach(this::create);
    if (types(tables).noneMatch(it -> it.name().equals("mood"))) {
      server.execute("CREATE TYPE mood AS ENUM ('glad', 'sad')");
    }
    Schema.create(server.database, tables);
    for (TableDefinition table : tables) {
      assertSilent(Drift.check(server.database, table));
      Server readOnly = server.settings("SET default_transaction_read_only = on");
      assertThat(readOnly.check(table).differences()).isEmpty();
    }
    if (!declared.table().name().contains(".")) {
      Dump.restore(server, schema, other);
      Server restored = other.settings("SET search_path = " + schema + ", public");
      assertSilent(Drift.check(restored.database, declared.table()));
    }
  }

  private static Stream<EnumDefinition> types(Set<TableDefinition> tables) {
    return tables.stream().flatMap(it -> it.enums().stream());
  }

  private boolean isMissing(EnumDefinition type) {
    return server.column("SELECT to_regtype('" + type.name() + "') IS NULL").contains("t");
  }

  private void create(EnumDefinition type) {
    server.execute(type.ddl());
  }

  private void drop(TableDefinition table) {
    server.execute("DROP TABLE IF EXISTS " + table.name() + " CASCADE");
    table.enums().stream()
        .filter(EnumDefinition::created)
        .forEach(it -> server.execute("DROP TYPE IF EXISTS " + it.name() + " CASCADE"));
  }

  @Test
  void thereAreTables() throws IOException, URISyntaxException {
    assertThat(tables()).hasSizeGreaterThan(30);
  }

  private static void assertSilent(DriftReport report) {
    assertThat(report.toString()).isEqualTo(String.join("", report.tables()) + ": as declared");
    assertThat(report.isEmpty()).isTrue();
    report.requireNone();
  }
}
