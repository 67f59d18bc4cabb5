package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.ConstraintViolationException;
import dev.arbiter.ConstraintViolationException.Kind;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.References;
import dev.arbiter.References.OnDelete;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the DDL declares is in the catalog. */
final class DdlTest {

  @Table("parent")
  record Parent(@Id int id, @Unique String code) {}

  @Table(value = "child", primaryKey = "child_key")
  @UniqueIndex(
      expr = {"lower(name) text_pattern_ops DESC", "price"},
      where = "price > 0")
  @UniqueIndex(name = "child_uuid_idx", expr = "uuid")
  @Check("price < 1000")
  @Check("until IS NULL OR until > since")
  record Child(
      @Id @Identity(always = true) long id,
      @Identity int serial,
      @References(Parent.class) int parent,
      @References(value = Parent.class, onDelete = OnDelete.CASCADE) @Nullable Integer owner,
      @References(value = Parent.class, column = "code", onDelete = OnDelete.SET_NULL)
          @Nullable String parentCode,
      @Column(type = "varchar(20)") @Default("'it''s; \"x\"'") String name,
      @Check("price >= 0") @Column(type = "numeric(8,2)") BigDecimal price,
      @Computed("price * 2") BigDecimal twice,
      UUID uuid,
      @Default("now()") Instant since,
      @Nullable Instant until) {}

  @Table(value = "node", schema = "tree")
  record Node(
      @Id int id,
      @References(value = Node.class, onDelete = OnDelete.RESTRICT) @Nullable Integer parent,
      @Default("7") @References(value = Node.class, onDelete = OnDelete.SET_DEFAULT)
          @Nullable Integer twin) {}

  private final TestDatabase server =
      TestDatabase.with(DdlTest_ParentDao.TABLE, DdlTest_ChildDao.TABLE);

  @Test
  void columns() {
    assertThat(
            server.rows(
                """
                SELECT attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
                       attgenerated, pg_get_expr(adbin, adrelid)
                FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                WHERE attrelid = 'child'::regclass AND attnum > 0
                ORDER BY attnum\
                """))
        .containsExactly(
            "id|bigint|t|a||",
            "serial|integer|t|d||",
            "parent|integer|t|||",
            "owner|integer|f|||",
            "parent_code|text|f|||",
            "name|character varying(20)|t|||'it''s; \"x\"'::character varying",
            "price|numeric(8,2)|t|||",
            "twice|numeric|t||s|(price * (2)::numeric)",
            "uuid|uuid|t|||",
            "since|timestamp with time zone|t|||now()",
            "until|timestamp with time zone|f|||");
  }

  @Test
  void constraints() {
    assertThat(
            server.rows(
                """
                SELECT conname, pg_get_constraintdef(oid)
                FROM pg_constraint
                WHERE conrelid = 'child'::regclass AND contype <> 'n'
                ORDER BY contype, conname\
                """))
        .containsExactly(
            "child_check|CHECK (((until IS NULL) OR (until > since)))",
            "child_price_check|CHECK ((price >= (0)::numeric))",
            "child_price_check1|CHECK ((price < (1000)::numeric))",
            "child_owner_fkey|FOREIGN KEY (owner) REFERENCES parent(id) ON DELETE CASCADE",
            "child_parent_code_fkey|FOREIGN KEY (parent_code) REFERENCES parent(code) ON DELETE SET"
                + " NULL",
            "child_parent_fkey|FOREIGN KEY (parent) REFERENCES parent(id)",
            "child_key|PRIMARY KEY (id)");
  }

  @Test
  void indexes() {
    assertThat(
            server.rows(
                "SELECT indexdef FROM pg_indexes WHERE tablename = 'child' ORDER BY indexname"))
        .containsExactly(
            "CREATE UNIQUE INDEX child_key ON public.child USING btree (id)",
            "CREATE UNIQUE INDEX child_name_price_idx ON public.child USING btree"
                + " (lower((name)::text) text_pattern_ops DESC, price) WHERE (price >"
                + " (0)::numeric)",
            "CREATE UNIQUE INDEX child_uuid_idx ON public.child USING btree (uuid)");
  }

  @Test
  void everyDeclaredIndexHasItsName() {
    assertThat(DdlTest_ChildDao.TABLE.indexes().stream().map(it -> it.name()).sorted().toList())
        .isEqualTo(
            server.rows("SELECT indexname FROM pg_indexes WHERE tablename = 'child' ORDER BY 1"));
    assertThat(DdlTest_ParentDao.TABLE.indexes())
        .extracting(it -> it.name())
        .containsExactly("parent_pkey", "parent_code_key");
  }

  @Test
  void referencesWithinASchema() {
    server.execute("CREATE SCHEMA tree");
    dev.arbiter.schema.Schema.create(server.database, DdlTest_NodeDao.TABLE);

    assertThat(
            server.rows(
                """
                SELECT conname, pg_get_constraintdef(oid)
                FROM pg_constraint
                WHERE conrelid = 'tree.node'::regclass AND contype = 'f'
                ORDER BY conname\
                """))
        .containsExactly(
            "node_parent_fkey|FOREIGN KEY (parent) REFERENCES tree.node(id) ON DELETE RESTRICT",
            "node_twin_fkey|FOREIGN KEY (twin) REFERENCES tree.node(id) ON DELETE SET DEFAULT");
  }

  @Test
  void violationsAreToldApart() {
    DdlTest_ChildDao children = new DdlTest_ChildDao(server.database);
    new DdlTest_ParentDao(server.database)
        .insert(NewDdlTest_Parent.builder().id(1).code("p").build());
    NewDdlTest_Child child =
        NewDdlTest_Child.builder()
            .parent(1)
            .price(BigDecimal.ONE)
            .uuid(UUID.randomUUID())
            .owner(1)
            .parentCode("p")
            .build();

    Child stored = children.insert(child);
    assertThat(stored.name()).isEqualTo("it's; \"x\"");
    assertThat(stored.twice()).isEqualByComparingTo("2");
    assertViolation(
        children,
        child.toBuilder().parent(2).name("x").uuid(new UUID(0, 0)).build(),
        Kind.FOREIGN_KEY,
        "child_parent_fkey");
    assertViolation(
        children,
        child.toBuilder().price(BigDecimal.TEN.negate()).build(),
        Kind.CHECK,
        "child_price_check");
    assertViolation(
        children,
        child.toBuilder().uuid(new UUID(0, 0)).build(),
        Kind.UNIQUE,
        "child_name_price_idx");
    server.execute(
        "UPDATE child SET until = now() + interval '1 day'; ALTER TABLE child ALTER until SET NOT"
            + " NULL");
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(
            () -> children.insert(child.toBuilder().name("other").uuid(new UUID(0, 0)).build()))
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(Kind.NOT_NULL);
              assertThat(it.column()).isEqualTo("until");
              assertThat(it.table()).isEqualTo("child");
            });
  }

  private static void assertViolation(
      DdlTest_ChildDao children, NewDdlTest_Child child, Kind kind, String constraint) {
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> children.insert(child))
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(kind);
              assertThat(it.constraint()).isEqualTo(constraint);
            });
  }
}
