package dev.arbiter.processor.sql.table;

import static dev.arbiter.processor.model.type.ScalarType.INSTANT;
import static dev.arbiter.processor.model.type.ScalarType.STRING;
import static dev.arbiter.processor.model.type.ScalarType.UUID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.Declared;
import org.junit.jupiter.api.Test;

class ConflictTargetTest {

  @Test
  void expressionsStandAsDeclared() {
    ConflictTarget target = last(accounts().index("LOWER(email)"));
    assertThat(target.target("t")).isEqualTo("(LOWER(email))");
    assertThat(target.definition())
        .isEqualTo("CREATE UNIQUE INDEX accounts_idx ON accounts (LOWER(email))");
  }

  @Test
  void onlyFunctionCallsNeedNoParentheses() {
    ConflictTarget target = last(accounts().index("email || nick", "(email)"));
    assertThat(target.target("t")).isEqualTo("((email || nick), (email))");
  }

  @Test
  void theOrderIsTheIndexsAlone() {
    ConflictTarget target =
        last(accounts().index("LOWER(email) COLLATE \"C\" text_pattern_ops DESC NULLS LAST"));
    assertThat(target.target("t")).isEqualTo("(LOWER(email) COLLATE \"C\" text_pattern_ops)");
    assertThat(target.definition())
        .endsWith("(LOWER(email) COLLATE \"C\" text_pattern_ops DESC NULLS LAST)");
  }

  @Test
  void thePredicateFollowsTheKey() {
    ConflictTarget target =
        last(accounts().index("deleted_at IS NULL", Nulls.UNSPECIFIED, "email"));
    assertThat(target.target("t")).isEqualTo("(email) WHERE deleted_at IS NULL");
    assertThat(target.definition()).endsWith(" (email) WHERE deleted_at IS NULL");
  }

  @Test
  void nullsBelongToTheIndexAlone() {
    ConflictTarget target = last(accounts().index(null, Nulls.NOT_DISTINCT, "nick"));
    assertThat(target.target("t")).isEqualTo("(nick)");
    assertThat(target.definition()).endsWith(" (nick) NULLS NOT DISTINCT");
  }

  @Test
  void columnsLoseTheTablesName() {
    ConflictTarget target = last(accounts().index("lower(accounts.email)"));
    assertThat(target.target("t")).isEqualTo("(lower(email))");
    assertThat(target.definition()).endsWith(" ON accounts (lower(email))");
  }

  @Test
  void questionMarksOfOperatorsAreDoubledForJdbcOnly() {
    ConflictTarget target = last(accounts().index("(email::jsonb ? 'a')"));
    assertThat(target.target("t")).isEqualTo("((email::jsonb ?? 'a'))");
    assertThat(target.definition()).endsWith("((email::jsonb ? 'a'))");
  }

  @Test
  void constraintsAreAddedToTheirTable() {
    ConflictTarget target = last(accounts().schema("crm").primaryKey("id"));
    assertThat(target.definition())
        .isEqualTo("ALTER TABLE crm.accounts ADD CONSTRAINT accounts_pkey PRIMARY KEY (id)");
    assertThat(target.constraint()).isEqualTo("CONSTRAINT accounts_pkey PRIMARY KEY (id)");
  }

  private static Declared accounts() {
    return new Declared("accounts")
        .column("id", UUID)
        .column("email", STRING)
        .nullable("nick", STRING)
        .nullable("deleted_at", INSTANT);
  }

  private static ConflictTarget last(Declared declared) {
    Table table = declared.table();
    return new ConflictTarget(table, table.keys().get(table.keys().size() - 1));
  }
}
