package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.Nulls;
import dev.arbiter.OnConflict;
import dev.arbiter.Outcome;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import dev.arbiter.Upserted;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Statements that the user of the library writes. */
final class StatementsTest {

  enum State {
    @Label("open")
    OPEN,
    @Label("closed")
    CLOSED
  }

  @Table("ticket")
  @UniqueIndex(expr = "lower(code)", as = "Code")
  record Ticket(
      @Id @Default("gen_random_uuid()") UUID id,
      String code,
      @Default("'open'") State state,
      @Default("0") int hits,
      @Nullable String note,
      @Nullable Instant closedAt,
      @Unique(nulls = Nulls.DISTINCT) @Nullable Integer rank) {

    interface Statements {

      @Upsert(
          by = "Code",
          values = {"hits = :step", "note = concat(:prefix, '-', :prefix)"},
          set = {"hits = hits + :step * :step", "note = :prefix || '?:x' || ticket.note"})
      Ticket hit(String code, int step, String prefix);

      @Upsert(by = "Code", set = "hits = hits + excluded.hits", where = "hits < :limit")
      Optional<Ticket> hitBelow(NewStatementsTest_Ticket row, int limit);

      @Upsert(by = "Code")
      Upserted<Ticket> withNote(@Nullable String note, String code);

      @Upsert(by = "Code", set = "state = :state", where = "state <> :state")
      Optional<Upserted<Ticket>> into(String code, State state);

      @Upsert(by = "Code", set = "hits = 7", where = "hits <> 7")
      boolean toSeven(String code);

      @Upsert(by = "Code", set = "hits = 8", where = "hits <> 8")
      int toEight(String code);

      @Upsert(by = "Code", set = "hits = 9", where = "hits <> 9")
      long toNine(String code);

      @Upsert(
          by = "Code",
          set = {"hits = 10", "note = NULL"})
      void toTen(String code, @Nullable String note);

      @Update(
          by = "Code",
          set = {"closed_at = now()", "hits = hits + 1"},
          where = "state = 'open'")
      Optional<Ticket> close(String code, State state);

      @Update(by = "Id", set = "note = :text || :text")
      Ticket annotate(UUID id, String text);

      @Update(by = "Code")
      boolean rename(String code, @Nullable String note);

      @Update(by = "Code", set = "hits = hits + 1")
      int increment(String code);

      @Update(by = "Code", set = "hits = hits + 1")
      long incrementLong(String code);

      @Update(by = "Code", set = "hits = hits + 1")
      void touch(String code);

      /** Replaces the generated one. */
      @Upsert(
          by = "Code",
          set = {"hits = hits + 100", "note = excluded.note"})
      Ticket upsertByCode(NewStatementsTest_Ticket row);

      Optional<Ticket> findByCode(String code);

      boolean deleteByCode(String code);

      default int total(String code) {
        return findByCode(code).map(Ticket::hits).orElse(-1);
      }

      static String normal(String code) {
        return code.trim();
      }
    }

    interface More {
      @Update(by = "Code", set = "hits = 0")
      boolean reset(String code);
    }
  }

  private final StatementsTest_TicketDao tickets =
      new StatementsTest_TicketDao(TestDatabase.with(StatementsTest_TicketDao.TABLE).database);

  @Test
  void parametersMayBeUsedSeveralTimes() {
    Ticket first = tickets.hit("A", 3, "p");
    Ticket second = tickets.hit("a", 3, "q");

    assertThat(first.hits()).isEqualTo(3);
    assertThat(first.note()).isEqualTo("p-p");
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.code()).isEqualTo("A");
    assertThat(second.hits()).isEqualTo(12);
    assertThat(second.note()).isEqualTo("q?:xp-p");
  }

  @Test
  void newRowsSupplyTheirColumns() {
    NewStatementsTest_Ticket row =
        NewStatementsTest_Ticket.builder().code("a").hits(5).note("n").build();

    assertThat(tickets.hitBelow(row, 8)).map(Ticket::note).contains("n");
    assertThat(tickets.hitBelow(row.toBuilder().note("m").build(), 8))
        .hasValueSatisfying(
            it -> {
              assertThat(it.hits()).isEqualTo(10);
              assertThat(it.note()).isEqualTo("n");
            });
    assertThat(tickets.hitBelow(row, 8)).isEmpty();
  }

  @Test
  void parametersNamedLikeComponentsAreInserted() {
    Upserted<Ticket> first = tickets.withNote("n", "a");
    Upserted<Ticket> second = tickets.withNote(null, "A");

    assertThat(first.outcome()).isEqualTo(Outcome.INSERTED);
    assertThat(first.row().note()).isEqualTo("n");
    assertThat(second.outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(second.row().note()).isNull();
    assertThat(second.row().id()).isEqualTo(first.row().id());
  }

  @Test
  void optionalUpsertedIsEmptyWhereTheConditionFails() {
    assertThat(tickets.into("a", State.CLOSED))
        .hasValueSatisfying(
            it -> {
              assertThat(it.outcome()).isEqualTo(Outcome.INSERTED);
              assertThat(it.row().state()).isEqualTo(State.OPEN);
            });
    assertThat(tickets.into("a", State.CLOSED))
        .hasValueSatisfying(
            it -> {
              assertThat(it.outcome()).isEqualTo(Outcome.UPDATED);
              assertThat(it.row().state()).isEqualTo(State.CLOSED);
            });
    assertThat(tickets.into("a", State.CLOSED)).isEmpty();
  }

  @Test
  void countsOfUpserts() {
    assertThat(tickets.toSeven("a")).isTrue();
    assertThat(tickets.toSeven("a")).isTrue();
    assertThat(tickets.toSeven("a")).isFalse();
    assertThat(tickets.toEight("a")).isEqualTo(1);
    assertThat(tickets.toEight("a")).isZero();
    assertThat(tickets.toNine("a")).isEqualTo(1);
    assertThat(tickets.toNine("a")).isZero();
    tickets.toTen("a", "n");
    assertThat(tickets.total("a")).isEqualTo(10);
  }

  @Test
  void updates() {
    Ticket ticket = tickets.insert(NewStatementsTest_Ticket.builder().code("A").build());

    assertThat(tickets.close("a", State.CLOSED))
        .hasValueSatisfying(
            it -> {
              assertThat(it.state()).isEqualTo(State.CLOSED);
              assertThat(it.closedAt()).isNotNull();
              assertThat(it.hits()).isEqualTo(1);
            });
    assertThat(tickets.close("a", State.CLOSED)).isEmpty();
    assertThat(tickets.annotate(ticket.id(), "x").note()).isEqualTo("xx");
    assertThat(tickets.rename("a", null)).isTrue();
    assertThat(tickets.findByCode("a")).map(Ticket::note).isEmpty();
    assertThat(tickets.rename("b", "y")).isFalse();
    assertThat(tickets.increment("a")).isEqualTo(1);
    assertThat(tickets.increment("b")).isZero();
    assertThat(tickets.incrementLong("a")).isEqualTo(1);
    tickets.touch("a");
    assertThat(tickets.total("a")).isEqualTo(4);
    assertThat(tickets.reset("a")).isTrue();
    assertThat(tickets.total("a")).isZero();
    assertThat(tickets.findById(ticket.id())).map(Ticket::code).contains("A");
  }

  @Test
  void replaceGeneratedMethods() {
    NewStatementsTest_Ticket row = NewStatementsTest_Ticket.builder().code("a").note("n").build();

    assertThat(tickets.upsertByCode(row).hits()).isZero();
    Ticket again = tickets.upsertByCode(row.toBuilder().hits(1).note("m").build());
    assertThat(again.hits()).isEqualTo(100);
    assertThat(again.note()).isEqualTo("m");
  }

  @Test
  void theDaoImplementsEveryInterface() {
    Ticket.Statements statements = tickets;
    Ticket.More more = tickets;

    assertThat(statements.total(Ticket.Statements.normal(" a "))).isEqualTo(-1);
    statements.touch("a");
    assertThat(more.reset("a")).isFalse();
    assertThat(statements.deleteByCode("a")).isFalse();
  }

  @Table("stock")
  record Stock(
      @Id String article,
      int amount,
      @Nullable Integer reserved,
      @OnConflict(OnConflict.Action.KEEP) @Nullable String place) {

    interface Movements {
      @Upsert(
          by = "Id",
          set = {
            "amount = stock.amount + CASE WHEN excluded.amount > :max THEN :max ELSE"
                + " excluded.amount END",
            "place = coalesce(excluded.place, place)"
          })
      Stock receive(String article, int amount, @Nullable String place, int max);

      @Update(
          by = "Id",
          set = "amount = amount - :taken",
          where = "amount >= :taken AND (SELECT count(*) FROM stock AS s WHERE s.amount > 0) > 0")
      boolean take(String article, int taken);

      @Update(by = "Id", set = "reserved = :reserve::int + coalesce(reserved, 0)")
      Optional<Stock> reserve(String article, @Nullable Integer reserve);
    }
  }

  @Test
  void expressionsReadBothRowsAndParameters() {
    StatementsTest_StockDao stock =
        new StatementsTest_StockDao(TestDatabase.with(StatementsTest_StockDao.TABLE).database);
    stock.receive("nut", 5, null, 10);

    assertThat(stock.receive("nut", 50, "shelf", 10))
        .isEqualTo(new Stock("nut", 15, null, "shelf"));
    assertThat(stock.take("nut", 20)).isFalse();
    assertThat(stock.take("nut", 15)).isTrue();
    assertThat(stock.reserve("nut", 2)).map(Stock::reserved).contains(2);
    assertThat(stock.reserve("nut", null)).map(Stock::reserved).isEmpty();
    assertThat(stock.reserve("bolt", 1)).isEmpty();
  }

  /** Takes the place of a DAO, as a service's test would give it one. */
  private static final class Substitute implements Stock.Movements {

    @Override
    public Stock receive(String article, int amount, @Nullable String place, int max) {
      return new Stock(article, amount, null, place);
    }

    @Override
    public boolean take(String article, int taken) {
      return true;
    }

    @Override
    public Optional<Stock> reserve(String article, @Nullable Integer reserve) {
      return Optional.empty();
    }
  }

  @Test
  void servicesTakeASubstitute() {
    Stock.Movements movements = new Substitute();

    assertThat(movements.receive("nut", 1, null, 1).amount()).isEqualTo(1);
  }
}
