package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written otherwise but means the same is no difference. */
final class EquivalentTest {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static Server server;

  @BeforeAll
  static void createDatabase() {
    server = Server.with();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Keys
        "DROP INDEX ticket_title_idx; CREATE UNIQUE INDEX ticket_title_idx ON ticket"
            + " (((lower((title)::text))::text)) WHERE closed_at IS NULL",
        "DROP INDEX ticket_title_idx; CREATE UNIQUE INDEX ticket_title_idx ON ticket"
            + " (pg_catalog.lower(title) DESC NULLS LAST) WHERE closed_at IS NULL",
        "DROP INDEX ticket_title_idx; CREATE UNIQUE INDEX ticket_title_idx ON ticket (lower(title))"
            + " INCLUDE (note) WITH (fillfactor = 70) WHERE closed_at IS NULL",
        "DROP INDEX ticket_slot_idx; CREATE UNIQUE INDEX ticket_slot_idx ON ticket (slot DESC,"
            + " team_id) WHERE status IN ('open') AND slot > 0",
        "ALTER TABLE ticket DROP CONSTRAINT ticket_reference_key; CREATE UNIQUE INDEX"
            + " ticket_reference_key ON ticket (reference)",
        "ALTER TABLE ticket DROP CONSTRAINT ticket_reference_key; CREATE UNIQUE INDEX"
            + " ticket_reference_key ON ticket (reference COLLATE \"default\" text_ops)",
        // Predicates
        "DROP INDEX ticket_slot_idx; CREATE UNIQUE INDEX ticket_slot_idx ON ticket (team_id, slot)"
            + " WHERE status = 'open' AND slot > 0",
        "DROP INDEX ticket_slot_idx; CREATE UNIQUE INDEX ticket_slot_idx ON ticket (team_id, slot)"
            + " WHERE slot > 0 AND status = 'open'",
        "DROP INDEX ticket_slot_idx; CREATE UNIQUE INDEX ticket_slot_idx ON ticket (team_id, slot)"
            + " WHERE (0 < slot) AND (status = ANY (ARRAY['open'::text]))",
        "DROP INDEX ticket_slot_idx; CREATE UNIQUE INDEX ticket_slot_idx ON ticket (team_id, slot)"
            + " WHERE NOT (slot <= 0) AND status = 'op' || 'en'",
        "DROP INDEX ticket_title_idx; CREATE UNIQUE INDEX ticket_title_idx ON ticket (lower(title))"
            + " WHERE NOT (closed_at IS NOT NULL)",
        // Defaults
        "ALTER TABLE ticket ALTER status SET DEFAULT 'open'::varchar",
        "ALTER TABLE ticket ALTER status SET DEFAULT 'op' || 'en'",
        "ALTER TABLE ticket ALTER price SET DEFAULT 0.00",
        "ALTER TABLE ticket ALTER price SET DEFAULT 1 - 1",
        "ALTER TABLE ticket ALTER created_at SET DEFAULT CURRENT_TIMESTAMP",
        "ALTER TABLE ticket ALTER created_at SET DEFAULT transaction_timestamp()",
        "ALTER TABLE ticket ALTER note SET DEFAULT NULL",
        // Computed columns
        "ALTER TABLE ticket DROP twice; ALTER TABLE ticket ADD twice numeric NOT NULL GENERATED"
            + " ALWAYS AS ((price) * (1 + 1)::numeric) STORED",
        // Checks
        "ALTER TABLE ticket DROP CONSTRAINT ticket_status_check; ALTER TABLE ticket ADD CHECK"
            + " (status = 'open' OR status = 'closed')",
        "ALTER TABLE ticket DROP CONSTRAINT ticket_status_check; ALTER TABLE ticket ADD CONSTRAINT"
            + " x CHECK (status = ANY ('{closed,open}'))",
        "ALTER TABLE ticket DROP CONSTRAINT ticket_status_check; ALTER TABLE ticket ADD CHECK"
            + " (status IS NOT NULL AND NOT (status <> 'closed' AND 'open' <> status))",
        "ALTER TABLE ticket DROP CONSTRAINT ticket_price_check; ALTER TABLE ticket ADD CHECK (price"
            + " >= 0), ADD CHECK (price < 1000.0)",
        // Foreign keys
        "ALTER TABLE ticket RENAME CONSTRAINT ticket_team_id_fkey TO x",
        // Types
        "ALTER TABLE ticket ALTER note TYPE pg_catalog.varchar(40), ALTER slot TYPE int4",
        // Nothing that rejects a row
        "ALTER TABLE ticket ADD extra text, ADD more int NOT NULL DEFAULT 1; CREATE INDEX other ON"
            + " ticket (title)",
        "ALTER TABLE ticket ALTER id SET START WITH 5 SET INCREMENT BY 10",
        "ALTER TABLE ticket SET (fillfactor = 50); CLUSTER ticket USING ticket_pkey; VACUUM FULL"
            + " ticket",
        "REINDEX TABLE CONCURRENTLY ticket",
      })
  void isSilent(String sql) {
    Server schema =
        server.schema("same" + SCHEMAS.incrementAndGet(), TeamDao.TABLE, TicketDao.TABLE);
    schema.apply(sql.replace("; ", ";\n"));

    DriftReport report = schema.check(TicketDao.TABLE);
    assertThat(report).hasToString("ticket: as declared");
    assertThat(report.isEmpty()).isTrue();
  }
}
