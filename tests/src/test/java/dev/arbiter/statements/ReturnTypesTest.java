package dev.arbiter.statements;

import static dev.arbiter.Outcome.INSERTED;
import static dev.arbiter.Outcome.UNCHANGED;
import static dev.arbiter.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.DatabaseException;
import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReturnTypesTest {

  private final Server server = new Server();
  private final StockDao stock = new StockDao(server.database());

  @BeforeAll
  void createTable() {
    server.create(StockDao.TABLE);
    server.run("ALTER TABLE stock ADD CHECK (quantity >= 0)");
  }

  @BeforeEach
  void empty() {
    server.run("TRUNCATE stock");
  }

  @Test
  void upsertReturnsTheRow() {
    Stock inserted = stock.count("nail", 1);
    Stock updated = stock.count("nail", 2);

    assertStock(inserted, "nail", 1);
    assertStock(updated, "nail", 2);
    assertThat(updated.id()).isEqualTo(inserted.id());
    assertThat(updated.countedAt()).isAfter(inserted.countedAt());
    assertThat(stock.findBySku("nail")).contains(updated);
  }

  @Test
  void upsertReturnsTheRowAsOptional() {
    assertThat(stock.countOptional("nail", 1)).hasValueSatisfying(it -> assertStock(it, "nail", 1));
    assertThat(stock.countOptional("nail", 2)).hasValueSatisfying(it -> assertStock(it, "nail", 2));
  }

  @Test
  void upsertReturnsTheOutcome() {
    assertUpserted(stock.countOutcome("nail", 1), "nail", 1, INSERTED);
    assertUpserted(stock.countOutcome("nail", 2), "nail", 2, UPDATED);
    assertUpserted(stock.countOutcome("nail", 2), "nail", 2, UPDATED);
    assertUpserted(stock.countOptionalOutcome("screw", 1), "screw", 1, INSERTED);
    assertUpserted(stock.countOptionalOutcome("screw", 2), "screw", 2, UPDATED);
  }

  @Test
  void upsertReturnsWhetherItWrote() {
    assertThat(stock.countBoolean("a", 1)).isTrue();
    assertThat(stock.countBoolean("a", 2)).isTrue();
    assertThat(stock.countInt("b", 1)).isEqualTo(1);
    assertThat(stock.countInt("b", 2)).isEqualTo(1);
    assertThat(stock.countLong("c", 1)).isEqualTo(1);
    assertThat(stock.countLong("c", 2)).isEqualTo(1);
    stock.countVoid("d", 1);
    stock.countVoid("d", 2);

    assertThat(stored()).isEqualTo("a=2 b=2 c=2 d=2");
  }

  @Test
  void batchOfUpsertsReturns() {
    List<NewStock> rows = List.of(row("nail", 1), row("screw", 2), row("nail", 3));

    List<Stock> first = stock.countRows(rows);
    assertThat(first).hasSize(3);
    assertStock(first.get(0), "nail", 1);
    assertStock(first.get(1), "screw", 2);
    assertStock(first.get(2), "nail", 3);
    stock.deleteBySku("screw");
    assertThat(stock.countOutcomes(rows))
        .extracting(Upserted::outcome)
        .containsExactly(UPDATED, INSERTED, UPDATED);
    assertThat(stock.countAllInt(rows)).isEqualTo(3);
    assertThat(stock.countAllLong(rows)).isEqualTo(3);
    stock.countAllVoid(rows);
    assertThat(stored()).isEqualTo("nail=3 screw=2");
  }

  @Test
  void emptyBatchesDoNothing() {
    assertThat(stock.countRows(Set.of())).isEmpty();
    assertThat(stock.countOutcomes(List.of())).isEmpty();
    assertThat(stock.keepOutcomes(List.of())).isEmpty();
    assertThat(stock.countAllInt(List.of())).isZero();
    assertThat(stock.countAllLong(List.of())).isZero();
  }

  @Test
  void failedBatchesWriteNothing() {
    List<NewStock> rows = List.of(row("nail", 1), row("screw", 2), row("bolt", -1));

    for (Runnable batch :
        List.<Runnable>of(
            () -> stock.countRows(rows),
            () -> stock.countOutcomes(rows),
            () -> stock.countAllInt(rows),
            () -> stock.countAllLong(rows),
            () -> stock.countAllVoid(rows),
            () -> stock.raiseAllLong(rows),
            () -> stock.keepRows(rows),
            () -> stock.keepOutcomes(rows),
            () -> stock.keepAllLong(rows),
            () -> stock.insertAllIfAbsentBySku(rows),
            () -> stock.upsertAllBySku(rows))) {
      assertThatThrownBy(batch::run).isInstanceOf(ConstraintViolationException.class);
      assertThat(stored()).isNull();
    }
  }

  @Test
  void conditionSkipsRows() {
    assertThat(stock.raiseOptional("a", 1)).hasValueSatisfying(it -> assertStock(it, "a", 1));
    assertThat(stock.raiseOptional("a", 2)).hasValueSatisfying(it -> assertStock(it, "a", 2));
    assertThat(stock.raiseOptional("a", 2)).isEmpty();
    assertUpserted(stock.raiseOutcome("b", 1), "b", 1, INSERTED);
    assertUpserted(stock.raiseOutcome("b", 2), "b", 2, UPDATED);
    assertThat(stock.raiseOutcome("b", 1)).isEmpty();
    assertThat(stock.raiseBoolean("c", 1)).isTrue();
    assertThat(stock.raiseBoolean("c", 2)).isTrue();
    assertThat(stock.raiseBoolean("c", 1)).isFalse();
    assertThat(stock.raiseInt("d", 1)).isEqualTo(1);
    assertThat(stock.raiseInt("d", 0)).isZero();
    assertThat(stock.raiseLong("e", 1)).isEqualTo(1);
    assertThat(stock.raiseLong("e", 0)).isZero();
    stock.raiseVoid("f", 1);
    stock.raiseVoid("f", 0);

    assertThat(stored()).isEqualTo("a=2 b=2 c=2 d=1 e=1 f=1");
  }

  @Test
  void conditionSkipsRowsOfABatch() {
    List<NewStock> rows = List.of(row("a", 2), row("b", 1), row("a", 1), row("b", 3));

    assertThat(stock.raiseAllLong(rows)).isEqualTo(3);
    assertThat(stock.raiseAllInt(rows)).isZero();
    stock.raiseAllVoid(List.of(row("b", 2), row("a", 5)));
    assertThat(stored()).isEqualTo("a=5 b=3");
  }

  @Test
  void unchangedRowsAreReturned() {
    assertStock(stock.keep("a", 1), "a", 1);
    Stock kept = stock.keep("a", 1);
    assertThat(kept).isEqualTo(stock.findBySku("a").orElseThrow());
    assertThat(stock.keep("a", 1)).isEqualTo(kept);
    assertThat(stock.keepOptional("a", 1)).contains(kept);
    assertThat(stock.keepOutcome("a", 1)).isEqualTo(new Upserted<>(kept, UNCHANGED));
    assertThat(stock.keepOptionalOutcome("a", 1)).contains(new Upserted<>(kept, UNCHANGED));
    assertThat(stock.keepBoolean("a", 1)).isFalse();
    assertThat(stock.keepInt("a", 1)).isZero();
    assertThat(stock.keepLong("a", 1)).isZero();
    stock.keepVoid("a", 1);
    assertThat(stock.findBySku("a")).contains(kept);

    assertUpserted(stock.keepOutcome("a", 2), "a", 2, UPDATED);
    assertUpserted(stock.keepOptionalOutcome("a", 3), "a", 3, UPDATED);
    assertUpserted(stock.keepOutcome("b", 1), "b", 1, INSERTED);
    assertThat(stock.keepBoolean("a", 4)).isTrue();
    assertThat(stock.keepInt("a", 5)).isEqualTo(1);
    assertThat(stock.keepLong("a", 6)).isEqualTo(1);
    stock.keepVoid("a", 7);
    assertThat(stored()).isEqualTo("a=7 b=1");
  }

  @Test
  void unchangedRowsOfABatchAreReturned() {
    List<NewStock> rows = List.of(row("a", 1), row("a", 1), row("b", 2), row("a", 3));

    assertThat(stock.keepOutcomes(rows))
        .extracting(Upserted::outcome)
        .containsExactly(INSERTED, UNCHANGED, INSERTED, UPDATED);
    assertThat(stock.keepRows(rows)).extracting(Stock::quantity).containsExactly(1, 1, 2, 3);
    assertThat(stock.keepAllInt(rows)).isEqualTo(2);
    assertThat(stock.keepAllLong(rows)).isEqualTo(2);
    stock.keepAllVoid(List.of(row("b", 4)));
    assertThat(stored()).isEqualTo("a=3 b=4");
  }

  @Test
  void unchangedAndSkippedAreToldApart() {
    assertUpserted(stock.keepOrRaise(row("a", 2)), "a", 2, INSERTED);
    assertUpserted(stock.keepOrRaise(row("a", 2)), "a", 2, UNCHANGED);
    assertThat(stock.keepOrRaise(row("a", 1))).isEmpty();
    assertUpserted(stock.keepOrRaise(row("a", 3)), "a", 3, UPDATED);
  }

  @Test
  void leftOutColumnsMakeNoDifference() {
    stock.insert(NewStock.builder().sku("a").quantity(1).note("left").build());

    assertThat(stock.keepOrRaise(row("a", 1)))
        .hasValueSatisfying(it -> assertThat(it.outcome()).isEqualTo(UNCHANGED))
        .hasValueSatisfying(it -> assertThat(it.row().note()).isEqualTo("left"));
    assertThat(stock.keepOrRaise(NewStock.builder().sku("a").quantity(1).note(null).build()))
        .hasValueSatisfying(it -> assertThat(it.outcome()).isEqualTo(UPDATED))
        .hasValueSatisfying(it -> assertThat(it.row().note()).isNull());
  }

  @Test
  void updatesReturn() {
    assertThatThrownBy(() -> stock.correct("a", 1))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("StockDao.correct on stock found no row with this key to update");
    assertThatThrownBy(() -> stock.correctOutcome("a", 1))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("found no row with this key to update");
    assertThat(stock.correctOptional("a", 1)).isEmpty();
    assertThat(stock.correctOptionalOutcome("a", 1)).isEmpty();
    assertThat(stock.correctBoolean("a", 1)).isFalse();
    assertThat(stock.correctInt("a", 1)).isZero();
    assertThat(stock.correctLong("a", 1)).isZero();
    stock.correctVoid("a", 1);
    assertThat(stored()).isNull();

    stock.count("a", 0);
    assertStock(stock.correct("a", 1), "a", 1);
    assertThat(stock.correctOptional("a", 2)).hasValueSatisfying(it -> assertStock(it, "a", 2));
    assertThat(stock.correctBoolean("a", 3)).isTrue();
    assertThat(stock.correctInt("a", 4)).isEqualTo(1);
    assertThat(stock.correctLong("a", 5)).isEqualTo(1);
    stock.correctVoid("a", 6);
    assertThat(stored()).isEqualTo("a=6");
    assertUpserted(stock.correctOutcome("a", 7), "a", 7, UPDATED);
    assertThat(stock.correctOptionalOutcome("a", 8))
        .hasValueSatisfying(it -> assertUpserted(it, "a", 8, UPDATED));
  }

  @Test
  void updatesSkipByTheirCondition() {
    stock.count("a", 5);

    assertThat(stock.take("a", 3)).hasValueSatisfying(it -> assertStock(it, "a", 2));
    assertThat(stock.take("a", 3)).isEmpty();
    assertThat(stock.take("b", 3)).isEmpty();
  }

  @Test
  void updatesTakeRows() {
    stock.insert(NewStock.builder().sku("a").quantity(1).note("left").build());

    assertThat(stock.correct(row("a", 2))).isTrue();
    assertThat(stock.correct(row("b", 2))).isFalse();
    assertThat(stock.findBySku("a")).map(Stock::note).contains("left");
    assertThat(stock.correctAll(List.of(row("a", 3), row("b", 3)))).isEqualTo(1);
    assertThat(stock.correctAllRows(List.of(row("a", 4))))
        .extracting(Stock::quantity)
        .containsExactly(4);
    assertThat(stock.correctAllOutcomes(List.of(row("a", 4))))
        .extracting(Upserted::outcome)
        .containsExactly(UPDATED);
    assertThatThrownBy(() -> stock.correctAllRows(List.of(row("a", 5), row("b", 5))))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("found no row");
    assertThat(stored()).isEqualTo("a=4");
  }

  private static NewStock row(String sku, int quantity) {
    return NewStock.builder().sku(sku).quantity(quantity).build();
  }

  private String stored() {
    return server.ask("SELECT string_agg(sku || '=' || quantity, ' ' ORDER BY sku) FROM stock");
  }

  private static void assertUpserted(
      Optional<Upserted<Stock>> upserted, String sku, int quantity, Outcome outcome) {
    assertUpserted(upserted.orElseThrow(), sku, quantity, outcome);
  }

  private static void assertUpserted(
      Upserted<Stock> upserted, String sku, int quantity, Outcome outcome) {
    assertStock(upserted.row(), sku, quantity);
    assertThat(upserted.outcome()).isEqualTo(outcome);
  }

  private static void assertStock(Stock stock, String sku, int quantity) {
    assertThat(stock.sku()).isEqualTo(sku);
    assertThat(stock.quantity()).isEqualTo(quantity);
  }
}
