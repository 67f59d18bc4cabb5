package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Outcome;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upserted;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the generated methods answer. */
final class OutcomesTest {

  @Table("item")
  record Item(@Id @Identity long id, @Unique String code, @Nullable String name) {}

  private final TestDatabase server =
      TestDatabase.with(
          OutcomesTest_ItemDao.TABLE, OutcomesTest_SlotDao.TABLE, OutcomesTest_TokenDao.TABLE);
  private final OutcomesTest_ItemDao items = new OutcomesTest_ItemDao(server.database);

  private static NewOutcomesTest_Item item(String code, String name) {
    return NewOutcomesTest_Item.builder().code(code).name(name).build();
  }

  @Test
  void upsertWithOutcome() {
    assertThat(items.upsertWithOutcomeByCode(item("a", "x")))
        .isEqualTo(new Upserted<>(new Item(1, "a", "x"), Outcome.INSERTED));
    assertThat(items.upsertWithOutcomeByCode(item("a", "y")))
        .isEqualTo(new Upserted<>(new Item(1, "a", "y"), Outcome.UPDATED));
    assertThat(items.upsertWithOutcomeById(item("b", "z").toBuilder().id(1L).build()))
        .isEqualTo(new Upserted<>(new Item(1, "b", "z"), Outcome.UPDATED));
    assertThat(items.upsertWithOutcomeById(item("c", "z").toBuilder().id(9L).build()))
        .isEqualTo(new Upserted<>(new Item(9, "c", "z"), Outcome.INSERTED));
  }

  @Test
  void upsertWithOutcomeWithinATransaction() {
    server.database.transaction(
        tx -> {
          OutcomesTest_ItemDao inTransaction = new OutcomesTest_ItemDao(tx);
          assertThat(inTransaction.upsertWithOutcomeByCode(item("a", "x")).outcome())
              .isEqualTo(Outcome.INSERTED);
          assertThat(inTransaction.upsertWithOutcomeByCode(item("a", "x")).outcome())
              .isEqualTo(Outcome.UPDATED);
        });
  }

  @Test
  void insertIfAbsent() {
    assertThat(items.insertIfAbsentByCode(item("a", "x"))).contains(new Item(1, "a", "x"));
    assertThat(items.insertIfAbsentByCode(item("a", "y"))).isEmpty();
    assertThat(items.findByCode("a")).map(Item::name).contains("x");
  }

  @Test
  void insertOfWhatIsThereFails() {
    items.insert(item("a", "x"));

    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> items.insert(item("a", "secret")))
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(ConstraintViolationException.Kind.UNIQUE);
              assertThat(it.constraint()).isEqualTo("item_code_key");
              assertThat(it.getMessage()).doesNotContain("secret");
            });
    assertThatExceptionOfType(ConstraintViolationException.class)
        .isThrownBy(() -> items.insertIfAbsentByCode(item("b", "x").toBuilder().id(1L).build()))
        .satisfies(
            it -> assertThat(it.kind()).isEqualTo(ConstraintViolationException.Kind.PRIMARY_KEY));
  }

  @Test
  void getOrInsert() {
    Item first = items.getOrInsertByCode(item("a", "x"));

    assertThat(items.getOrInsertByCode(item("a", "y"))).isEqualTo(first);
    assertThat(items.getOrInsertById(item("z", "y").toBuilder().id(first.id()).build()))
        .isEqualTo(first);
    assertThat(server.rows("SELECT count(*) FROM item")).containsExactly("1");
  }

  @Table("slot")
  @UniqueIndex(
      expr = {"lower(zone)", "num"},
      as = "Place")
  record Slot(
      @Id @Identity int id,
      @Default("'EU' || '-West'") String zone,
      @Default("3 + 4") int num,
      String owner) {}

  @Test
  void getOrInsertWithDefaultsInTheKey() {
    OutcomesTest_SlotDao slots = new OutcomesTest_SlotDao(server.database);
    NewOutcomesTest_Slot ada = NewOutcomesTest_Slot.builder().owner("ada").build();

    Slot first = slots.getOrInsertByPlace(ada);
    assertThat(first).isEqualTo(new Slot(first.id(), "EU-West", 7, "ada"));
    assertThat(slots.getOrInsertByPlace(ada.toBuilder().owner("bob").build())).isEqualTo(first);
    assertThat(slots.getOrInsertByPlace(ada.toBuilder().zone("eu-west").build())).isEqualTo(first);
    assertThat(slots.getOrInsertByPlace(ada.toBuilder().num(8).build())).isNotEqualTo(first);
    assertThat(slots.upsertByPlace(ada.toBuilder().owner("eve").build()))
        .isEqualTo(new Slot(first.id(), "EU-West", 7, "eve"));
    assertThat(slots.findByPlace("EU-WEST", 7)).map(Slot::owner).contains("eve");
  }

  @Table("token")
  record Token(@Id @Default("gen_random_uuid()") UUID id, @Unique String name) {}

  @Nested
  final class PrimaryKeysWithADefault {

    private final OutcomesTest_TokenDao tokens = new OutcomesTest_TokenDao(server.database);
    private final NewOutcomesTest_Token without = NewOutcomesTest_Token.builder().name("a").build();

    @Test
    void mustBeSuppliedToAnUpsert() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tokens.upsertById(without))
          .withMessageContaining("insert");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tokens.upsertWithOutcomeById(without))
          .withMessageContaining("insert");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tokens.insertIfAbsentById(without))
          .withMessageContaining("insert");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tokens.getOrInsertById(without))
          .withMessageContaining("insert");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> items.upsertById(item("a", "x")))
          .withMessageContaining("insert");
      assertNothingWritten();
    }

    @Test
    void mustBeSuppliedToEveryRowOfABatch() {
      NewOutcomesTest_Token with =
          NewOutcomesTest_Token.builder().name("b").id(UUID.randomUUID()).build();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> tokens.upsertAllById(List.of(with, without)))
          .withMessageContaining("insert");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tokens.upsertAllReturningById(List.of(with, without)))
          .withMessageContaining("insert");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  items.upsertAllById(
                      List.of(item("b", "x").toBuilder().id(5L).build(), item("a", "x"))))
          .withMessageContaining("insert");
      assertNothingWritten();
    }

    @Test
    void mustBeSuppliedBeforeAnythingIsWrittenInATransaction() {
      NewOutcomesTest_Token with =
          NewOutcomesTest_Token.builder().name("b").id(UUID.randomUUID()).build();
      server.database.transaction(
          tx ->
              assertThatIllegalArgumentException()
                  .isThrownBy(
                      () -> new OutcomesTest_TokenDao(tx).upsertAllById(List.of(with, without))));
      assertNothingWritten();
    }

    @Test
    void mayBeLeftOutElsewhere() {
      Token stored = tokens.upsertByName(without);

      assertThat(tokens.upsertByName(without)).isEqualTo(stored);
      assertThat(tokens.upsertById(NewOutcomesTest_Token.from(stored).name("c").build()))
          .isEqualTo(new Token(stored.id(), "c"));
    }

    private void assertNothingWritten() {
      assertThat(server.rows("SELECT count(*) FROM token UNION ALL SELECT count(*) FROM item"))
          .containsExactly("0", "0");
    }
  }

  @Test
  void batches() {
    List<NewOutcomesTest_Item> rows =
        List.of(
            item("b", "1"),
            item("a", "2"),
            NewOutcomesTest_Item.builder().code("b").build(),
            item("b", "3").toBuilder().id(70L).build(),
            NewOutcomesTest_Item.builder().code("c").name(null).id(50L).build());

    List<Item> stored = items.upsertAllReturningByCode(rows);

    long b = stored.get(0).id();
    assertThat(stored)
        .containsExactly(
            new Item(b, "b", "1"),
            new Item(stored.get(1).id(), "a", "2"),
            new Item(b, "b", "1"),
            new Item(b, "b", "3"),
            new Item(50, "c", null));
    assertThat(items.upsertAllByCode(rows)).isEqualTo(5);
    assertThat(items.upsertAllByCode(List.of())).isZero();
  }
}
