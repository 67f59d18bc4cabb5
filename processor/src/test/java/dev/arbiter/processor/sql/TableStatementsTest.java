package dev.arbiter.processor.sql;

import static dev.arbiter.processor.model.ScalarType.BOOLEAN;
import static dev.arbiter.processor.model.ScalarType.INSTANT;
import static dev.arbiter.processor.model.ScalarType.LONG;
import static dev.arbiter.processor.model.ScalarType.STRING;
import static dev.arbiter.processor.model.ScalarType.UUID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableStatementsTest {

  @Test
  void aDefaultIsTheOtherArmOfTheValue() {
    assertThat(statements(accounts()).insert().sql())
        .isEqualTo(
            """
            INSERT INTO accounts AS t
              (id, email, nick, active, updated_at)
            VALUES (
              CASE WHEN ? THEN ?::uuid ELSE CAST((gen_random_uuid()) AS uuid) END,
              ?::text,
              ?::text,
              CASE WHEN ? THEN ?::boolean ELSE CAST((true) AS boolean) END,
              ?::timestamptz)
            RETURNING id, email, nick, active, updated_at\
            """);
  }

  @Test
  void theParametersFollowTheText() {
    assertThat(statements(accounts()).upsert(key(accounts())).parameters())
        .extracting(TableStatementsTest::described)
        .containsExactly(
            "id given",
            "id",
            "email",
            "nick",
            "active given",
            "active",
            "updated_at",
            "nick given",
            "active given");
  }

  @Test
  void theUpsertKeepsItsKeyAndWhatIsLeftOut() {
    assertThat(statements(accounts()).update(key(accounts())))
        .isEqualTo(
            """
            ON CONFLICT (LOWER(email)) DO UPDATE
            SET nick = CASE WHEN ? THEN excluded.nick ELSE t.nick END,
              active = CASE WHEN ? THEN excluded.active ELSE t.active END,
              updated_at = now()
            """);
  }

  @Test
  void replaceSetsAColumnInsideTheKey() {
    Declared table =
        new Declared("accounts")
            .column("email", STRING, new ConflictRule.Replace())
            .index("LOWER(email)");
    assertThat(statements(table).update(key(table))).contains("SET email = excluded.email");
  }

  @Test
  void keepAndComputedColumnsAreNotSet() {
    Declared table =
        new Declared("pages")
            .column("path", STRING)
            .column("author", STRING, new ConflictRule.Keep())
            .column("slug", STRING, new Generation.Computed("lower(path)"))
            .unique("slug");
    assertThat(statements(table).insert().sql()).contains("(path, author)\n");
    assertThat(statements(table).update(key(table)))
        .isEqualTo("ON CONFLICT (slug) DO UPDATE\nSET author = t.author\n");
  }

  @Test
  void withNothingToSetAColumnOutsideTheKeysIsSetToItself() {
    Declared table =
        new Declared("tags")
            .column("name", STRING)
            .column("note", STRING, new ConflictRule.Keep())
            .primaryKey("name");
    assertThat(statements(table).update(key(table))).endsWith("SET note = t.note\n");
  }

  @Test
  void theAliasAvoidsTheNamesOfSubqueries() {
    String latest = "(SELECT max(t.n) FROM other AS t WHERE t.id = counters.id)";
    Declared table =
        new Declared("counters")
            .column("id", LONG)
            .column("n", LONG, new ConflictRule.SetTo(latest))
            .primaryKey("id");
    assertThat(statements(table).upsert(key(table)).sql())
        .contains("INSERT INTO counters AS t_\n")
        .contains("SET n = (SELECT max(t.n) FROM other AS t WHERE t.id = t_.id)");
  }

  @Test
  void aLookupComparesTheKeyAsTheIndexHasIt() {
    assertThat(statements(accounts()).find(key(accounts())).sql())
        .isEqualTo(
            """
            SELECT id, email, nick, active, updated_at
            FROM accounts
            WHERE LOWER(email) = LOWER(?::text)\
            """);
  }

  @Test
  void aLookupRepeatsThePredicate() {
    Declared table =
        new Declared("documents")
            .column("name", STRING)
            .nullable("deleted_at", INSTANT)
            .index("deleted_at IS NULL", Nulls.UNSPECIFIED, "name");
    assertThat(statements(table).delete(key(table)).sql())
        .isEqualTo(
            """
            DELETE FROM documents
            WHERE name = ?::text
              AND deleted_at IS NULL\
            """);
  }

  @Test
  void whereNullsAreEqualEveryChoiceOfNullsIsAnArm() {
    Declared table =
        new Declared("slots")
            .column("a", LONG)
            .nullable("b", LONG)
            .index(null, Nulls.NOT_DISTINCT, "a", "b");
    assertThat(statements(table).find(key(table)).sql())
        .endsWith(
            """
            WHERE ((a = ?::bigint
              AND b = ?::bigint)
              OR (a = ?::bigint
              AND b IS NULL AND ?::bigint IS NULL))\
            """);
  }

  @Test
  void anIdentityColumnHasAStatementWithoutIt() {
    Table table =
        new Declared("events")
            .column("id", LONG, new Generation.Identity(false))
            .column("code", STRING)
            .primaryKey("id")
            .table();
    assertThat(new TableStatements(table, true).insert().sql()).contains("(id, code)");
    assertThat(new TableStatements(table, false).insert().sql()).contains("(code)");
  }

  @Test
  void anUnchangedRowIsComparedAsARecord() {
    Declared table = accounts().options(true, null);
    assertThat(statements(table).update(key(table)))
        .endsWith(
            """
            WHERE ROW(t.nick, t.active)::record
                OPERATOR(pg_catalog.*<>) ROW(CAST(CASE WHEN ? THEN excluded.nick ELSE t.nick END AS text),
                CAST(CASE WHEN ? THEN excluded.active ELSE t.active END AS boolean))::record
            """);
  }

  @Test
  void aValueOfTheMomentThatIsSetIsNoChange() {
    Declared table =
        new Declared("visits")
            .column("page", STRING, new ConflictRule.SetTo("now()::text"))
            .column("hits", LONG, new ConflictRule.SetTo("hits + 1"))
            .column("seen_at", INSTANT, new ConflictRule.SetTo("now()"))
            .column("state", STRING, new ConflictRule.SetTo("'seen'"))
            .index("page")
            .options(true, null);

    assertThat(statements(table).setToMoment(key(table)))
        .extracting(Column::name)
        .containsExactly("seen_at");
    assertThat(statements(table).update(key(table)))
        .endsWith(
            """
            WHERE ROW(t.hits, t.state)::record
                OPERATOR(pg_catalog.*<>) ROW(CAST(t.hits + 1 AS bigint),
                CAST('seen' AS text))::record
            """);
  }

  @Test
  void onAPartitionedTableASettingTellsTheOutcome() {
    Declared table =
        new Declared("parts")
            .column("day", LONG)
            .column("n", LONG)
            .primaryKey("day")
            .options(false, "RANGE (day)");
    assertThat(statements(table).upsertWithOutcome(key(table)).sql())
        .contains(
            "CASE WHEN set_config('arbiter.outcome', 'inserted', true) IS NOT NULL THEN"
                + " CAST(?::bigint AS bigint) END")
        .contains(
            "SET n = CASE WHEN set_config('arbiter.outcome', 'updated', true) IS NOT NULL THEN"
                + " CAST(excluded.n AS bigint) END")
        .endsWith(", current_setting('arbiter.outcome') = 'inserted' AS inserted");
  }

  private static Declared accounts() {
    return new Declared("accounts")
        .column("id", UUID, new Generation.Default("gen_random_uuid()"))
        .column("email", STRING)
        .nullable("nick", STRING)
        .column("active", BOOLEAN, new Generation.Default("true"))
        .column("updated_at", INSTANT, new ConflictRule.SetTo("now()"))
        .primaryKey("id")
        .index("LOWER(email)");
  }

  private static TableStatements statements(Declared declared) {
    return new TableStatements(declared.table(), true);
  }

  private static UniqueKey key(Declared declared) {
    List<UniqueKey> keys = declared.table().keys();
    return keys.get(keys.size() - 1);
  }

  private static String described(SqlParameter parameter) {
    if (parameter instanceof SqlParameter.Supplied it) {
      return it.column().name() + " given";
    }
    return ((SqlParameter.RowValue) parameter).column().name();
  }
}
