package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.OnConflict;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names that SQL, PostgreSQL or the generated code itself has a use for. */
final class IdentifiersTest {

  @Table(value = "My \"Table\"", schema = "The Schema", primaryKey = "the \"key\"")
  @UniqueIndex(
      name = "An Index's \"name\"",
      expr = {"lower(\"Mixed Case\")", "\"with \"\"quotes\"\"\""},
      where = "\"select\" IS NOT NULL",
      as = "Text")
  record Odd(
      @Id @Column(name = "order") int order,
      @Column(name = "Mixed Case") String mixedCase,
      @Column(name = "with \"quotes\"") String quotes,
      @Column(name = "select") @Nullable String select,
      @Column(name = "a b")
          @Default("'x'")
          @Check("\"a b\" <> '?'")
          @OnConflict(set = "\"Mixed Case\" || excluded.\"a b\"")
          String space,
      @Column(name = "ünï") @Unique(name = "Uni que") int unicode) {}

  @Test
  void quotedOnes() {
    TestDatabase server = new TestDatabase();
    server.execute("CREATE SCHEMA \"The Schema\"");
    dev.arbiter.schema.Schema.create(server.database, IdentifiersTest_OddDao.TABLE);
    IdentifiersTest_OddDao odd = new IdentifiersTest_OddDao(server.database);
    NewIdentifiersTest_Odd.Builder row =
        NewIdentifiersTest_Odd.builder()
            .order(1)
            .mixedCase("Aa")
            .quotes("q")
            .unicode(4)
            .select("s");

    Odd first = odd.upsertByText(row.build());
    Odd second = odd.upsertByText(row.order(2).mixedCase("AA").select("t").space("y").build());

    assertThat(first).isEqualTo(new Odd(1, "Aa", "q", "s", "x", 4));
    assertThat(second).isEqualTo(new Odd(1, "Aa", "q", "t", "Aay", 4));
    assertThat(odd.findByText("aA", "q")).contains(second);
    assertThat(odd.findByUnicode(4)).contains(second);
    assertThat(odd.upsertAllByUnicode(List.of(row.build(), row.build()))).isEqualTo(2);
    assertThat(odd.deleteById(1)).isTrue();
    assertThat(
            server.rows(
                "SELECT indexname FROM pg_indexes WHERE schemaname = 'The Schema' ORDER BY 1"))
        .containsExactlyInAnyOrder("An Index's \"name\"", "Uni que", "the \"key\"");
  }

  @Table("names")
  record Names(
      @Id String row,
      @Unique String statement,
      String database,
      String excluded,
      String t,
      String values,
      String builder,
      @Default("'d'") String toBuilder,
      String executor,
      @Nullable Integer i,
      String other,
      @Nullable String that,
      String from,
      String missing,
      @Nullable String read,
      @OnConflict(set = "bind_insert || excluded.bind_insert") String bindInsert,
      @Default("1") int label,
      boolean build,
      String rows,
      String connection,
      String set,
      String table,
      String key,
      String supplied,
      @Nullable String iSupplied,
      String insert,
      String needsStatement) {}

  @Test
  void theGeneratedCodesOwn() {
    IdentifiersTest_NamesDao names =
        new IdentifiersTest_NamesDao(TestDatabase.with(IdentifiersTest_NamesDao.TABLE).database);
    Names value =
        new Names(
            "row", "st", "db", "ex", "t", "v", "b", "tb", "e", 7, "o", "th", "f", "m", "r", "bi", 3,
            true, "rows", "c", "s", "ta", "k", "su", "is", "in", "ns");
    Names stored = names.insert(NewIdentifiersTest_Names.from(value).build());
    Names again = names.upsertByStatement(NewIdentifiersTest_Names.from(value).i(8).build());

    assertThat(stored).isEqualTo(value);
    assertThat(again).usingRecursiveComparison().ignoringFields("i", "bindInsert").isEqualTo(value);
    assertThat(again.i()).isEqualTo(8);
    assertThat(again.bindInsert()).isEqualTo("bibi");
    assertThat(names.findById("row")).contains(again);
    assertThat(names.findByStatement("st")).contains(again);
    assertThat(
            names.upsertAllReturningByStatement(
                List.of(NewIdentifiersTest_Names.from(value).build())))
        .extracting(Names::bindInsert)
        .containsExactly("bibibi");
    assertThat(NewIdentifiersTest_Names.from(value).build())
        .isEqualTo(NewIdentifiersTest_Names.from(value).build())
        .isNotEqualTo(NewIdentifiersTest_Names.from(stored).label(4).build());
  }

  @Table("keys")
  @UniqueIndex(
      expr = {"lower(statement)", "i", "row"},
      as = "All")
  record Keys(
      @Id @Identity int executor, String row, int i, String statement, @Nullable String name) {

    interface Queries {
      @Update(by = "All", set = "name = :rows || :database")
      int rename(String statement, int i, String row, String rows, String database);

      @Upsert(by = "All", set = "name = :open")
      Keys touch(String row, int i, String statement, String open);
    }
  }

  @Test
  void parametersOfTheKey() {
    IdentifiersTest_KeysDao keys =
        new IdentifiersTest_KeysDao(TestDatabase.with(IdentifiersTest_KeysDao.TABLE).database);

    assertThat(keys.touch("r", 2, "S", "n")).isEqualTo(new Keys(1, "r", 2, "S", null));
    assertThat(keys.touch("r", 2, "s", "n").name()).isEqualTo("n");
    assertThat(keys.rename("s", 2, "r", "a", "b")).isEqualTo(1);
    assertThat(keys.findByAll("r", 2, "S")).contains(new Keys(1, "r", 2, "S", "ab"));
  }

  @Table("t")
  record TableT(@Id int t, @OnConflict(set = "t.n + excluded.n") int n) {}

  @Table("excluded")
  record Excluded(@Id int id, @OnConflict(set = "n + excluded.n") int n) {}

  @Table("order")
  record Order(@Id int id, @OnConflict(set = "\"order\".n + excluded.n") int n) {}

  @Test
  void tablesNamedLikeWhatTheStatementsUse() {
    TestDatabase server =
        TestDatabase.with(
            IdentifiersTest_TableTDao.TABLE,
            IdentifiersTest_ExcludedDao.TABLE,
            IdentifiersTest_OrderDao.TABLE);
    IdentifiersTest_TableTDao t = new IdentifiersTest_TableTDao(server.database);
    IdentifiersTest_ExcludedDao excluded = new IdentifiersTest_ExcludedDao(server.database);
    IdentifiersTest_OrderDao order = new IdentifiersTest_OrderDao(server.database);
    for (int n = 1; n <= 2; n++) {
      t.upsertById(NewIdentifiersTest_TableT.builder().t(1).n(n).build());
      excluded.upsertById(NewIdentifiersTest_Excluded.builder().id(1).n(n).build());
      order.upsertById(NewIdentifiersTest_Order.builder().id(1).n(n).build());
    }

    assertThat(t.findById(1)).contains(new TableT(1, 3));
    assertThat(excluded.findById(1)).contains(new Excluded(1, 3));
    assertThat(order.findById(1)).contains(new Order(1, 3));
    assertThat(order.deleteById(1)).isTrue();
  }

  @Table(value = "user", schema = "Group")
  record Referenced(@Id @Column(name = "Primary") int primary) {}

  @Table(value = "all", schema = "Group")
  record Referring(@Id int id, @References(Referenced.class) @Column(name = "User") int user) {}

  @Test
  void referencesToQuotedOnes() {
    TestDatabase server = new TestDatabase();
    server.execute("CREATE SCHEMA \"Group\"");
    dev.arbiter.schema.Schema.create(
        server.database, IdentifiersTest_ReferencedDao.TABLE, IdentifiersTest_ReferringDao.TABLE);
    new IdentifiersTest_ReferencedDao(server.database)
        .upsertById(NewIdentifiersTest_Referenced.builder().primary(1).build());

    assertThat(
            new IdentifiersTest_ReferringDao(server.database)
                .upsertById(NewIdentifiersTest_Referring.builder().id(1).user(1).build()))
        .isEqualTo(new Referring(1, 1));
  }
}
