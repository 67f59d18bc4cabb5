package dev.arbiter.processor.sql;

import static dev.arbiter.processor.model.type.ScalarType.BOOLEAN;
import static dev.arbiter.processor.model.type.ScalarType.INSTANT;
import static dev.arbiter.processor.model.type.ScalarType.LONG;
import static dev.arbiter.processor.model.type.ScalarType.STRING;
import static dev.arbiter.processor.model.type.ScalarType.UUID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Generation.Identity.Numbering;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.BoundStatement;
import dev.arbiter.processor.sql.statement.ByIdentity;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.ConflictRules;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RowStatementsTest {

  @Test
  void aDefaultIsTheOtherArmOfTheValue() {
    assertThat(sql(accounts(), "insert"))
        .isEqualTo(
            """
            INSERT INTO accounts AS t
              (id, email, nick, active, updated_at)
            VALUES (
              CASE WHEN ? THEN ?::uuid ELSE gen_random_uuid() END,
              ?::text,
              ?::text,
              CASE WHEN ? THEN ?::boolean ELSE true END,
              ?::timestamptz)
            RETURNING id, email, nick, active, updated_at\
            """);
  }

  @Test
  void aDefaultOfAnotherTypeIsCast() {
    Declared table =
        new Declared("events")
            .defaulted("at", INSTANT, "now() - interval '1 day'")
            .defaulted("day", STRING, "CURRENT_DATE")
            .defaulted("kind", STRING, "'none'");
    assertThat(sql(table, "insert"))
        .contains(
            "CASE WHEN ? THEN ?::timestamptz ELSE CAST((now() - interval '1 day') AS timestamptz)"
                + " END")
        .contains("CASE WHEN ? THEN ?::text ELSE CAST((CURRENT_DATE) AS text) END")
        .contains("CASE WHEN ? THEN ?::text ELSE 'none' END");
  }

  @Test
  void theParametersFollowTheText() {
    assertThat(statement(accounts(), "upsertByKey").parameters())
        .extracting(RowStatementsTest::described)
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
    assertThat(update(accounts()))
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
    assertThat(update(table)).contains("SET email = excluded.email");
  }

  @Test
  void keepAndComputedColumnsAreNotSet() {
    Declared table =
        new Declared("pages")
            .column("path", STRING)
            .column("author", STRING, new ConflictRule.Keep())
            .computed("slug", STRING, "lower(path)")
            .unique("slug");
    assertThat(sql(table, "insert")).contains("(path, author)\n");
    assertThat(update(table)).isEqualTo("ON CONFLICT (slug) DO UPDATE\nSET author = t.author\n");
  }

  @Test
  void withNothingToSetAColumnOutsideTheKeysIsSetToItself() {
    Declared table =
        new Declared("tags")
            .column("name", STRING)
            .column("note", STRING, new ConflictRule.Keep())
            .primaryKey("name");
    assertThat(update(table)).endsWith("SET note = t.note\n");
  }

  @Test
  void theAliasAvoidsTheNamesOfSubqueries() {
    String latest = "(SELECT max(t.n) FROM other AS t WHERE t.id = counters.id)";
    Declared table =
        new Declared("counters").column("id", LONG).setTo("n", LONG, latest).primaryKey("id");
    assertThat(sql(table, "upsertByKey"))
        .contains("INSERT INTO counters AS t_\n")
        .contains("SET n = (SELECT max(t.n) FROM other AS t WHERE t.id = t_.id)");
  }

  @Test
  void aLookupComparesTheKeyAsTheIndexHasIt() {
    assertThat(sql(accounts(), "findByKey"))
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
    assertThat(sql(table, "deleteByKey"))
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
    assertThat(sql(table, "findByKey"))
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
    Declared table =
        new Declared("events")
            .column("id", LONG, new Generation.Identity(Numbering.BY_DEFAULT))
            .column("code", STRING)
            .primaryKey("id");
    ByIdentity<BoundStatement> insert = operation(table, "insert").row();
    assertThat(insert.with().named().sql()).contains("(id, code)");
    assertThat(insert.without().orElseThrow().named().sql()).contains("(code)");
  }

  @Test
  void anUnchangedRowIsComparedAsARecord() {
    Declared table = accounts().options(true, null);
    assertThat(update(table))
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
            .setTo("page", STRING, "now()::text")
            .setTo("hits", LONG, "hits + 1")
            .setTo("seen_at", INSTANT, "now()")
            .setTo("state", STRING, "'seen'")
            .index("page")
            .options(true, null);

    assertThat(new ConflictRules(table.table(), key(table)).setToMoment())
        .extracting(Column::name)
        .containsExactly("seen_at");
    assertThat(update(table))
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
    assertThat(sql(table, "upsertWithOutcomeByKey"))
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
        .defaulted("id", UUID, "gen_random_uuid()")
        .column("email", STRING)
        .nullable("nick", STRING)
        .defaulted("active", BOOLEAN, "true")
        .setTo("updated_at", INSTANT, "now()")
        .primaryKey("id")
        .index("LOWER(email)");
  }

  /** What an upsert does with the row that is there. */
  private static String update(Declared declared) {
    return statement(declared, "upsertByKey").named().clauses().stream()
        .dropWhile(it -> it.kind() != Clause.Kind.ON_CONFLICT)
        .takeWhile(it -> it.kind() != Clause.Kind.RETURNING)
        .map(it -> it.text() + "\n")
        .collect(Collectors.joining());
  }

  private static String sql(Declared declared, String method) {
    return statement(declared, method).named().sql();
  }

  private static BoundStatement statement(Declared declared, String method) {
    return operation(declared, method).row().with();
  }

  /** The operation by the last of the keys, which share a name. */
  private static OperationSql operation(Declared declared, String method) {
    return DaoSql.of(Dao.of(declared.table(), List.of())).operations().stream()
        .filter(it -> it.operation().method().equals(method))
        .reduce((first, last) -> last)
        .orElseThrow();
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
