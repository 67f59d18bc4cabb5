package dev.arbiter.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.Column;
import dev.arbiter.ColumnConverter;
import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import dev.arbiter.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A parameter that meets a column is bound as the column is; what cannot be stored is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ComposedParametersTest {

  private static final Instant NOON = Instant.parse("2024-07-01T12:00:00Z");

  record OrderId<T>(UUID value) {}

  record Price(BigDecimal amount, String currency) {}

  enum State {
    @Label("in progress")
    IN_PROGRESS,
    DONE
  }

  static final class PriceConverter implements ColumnConverter<Price, String> {

    public PriceConverter() {}

    @Override
    public String toColumn(Price value) {
      if (value.currency().isEmpty()) {
        throw new IllegalArgumentException("no currency");
      }
      return value.amount() + " " + value.currency();
    }

    @Override
    public Price fromColumn(String value) {
      String[] parts = value.split(" ", -1);
      return new Price(new BigDecimal(parts[0]), parts[1]);
    }
  }

  @Table("orders")
  record Order(
      @Id OrderId<Order> id,
      @Column(type = "state") State state,
      @Column(type = "varchar(20)", converter = PriceConverter.class) Price price,
      @Column(type = "timestamp") Instant at,
      @Column(type = "varchar(9)[]") List<String> tags,
      @Nullable Duration age,
      @Nullable Period term,
      @Unique(nulls = Nulls.DISTINCT) @Nullable OrderId<Order> next) {

    interface Statements {

      @Update(
          by = "Id",
          set = {"state = :state", "price = :price", "at = :at", "tags = :tags"},
          where =
              "state = ANY(:states) AND price = ANY(:prices) AND at = ANY(:times)"
                  + " AND id = ANY(:ids) AND tags && :some AND price <> :price")
      Optional<Order> change(
          OrderId<Order> id,
          State state,
          Price price,
          Instant at,
          List<String> tags,
          List<State> states,
          Price[] prices,
          Instant[] times,
          List<OrderId<Order>> ids,
          String[] some);

      @Update(by = "Id", set = "state = 'DONE'", where = "state = :state OR id = :other")
      boolean finish(OrderId<Order> id, State state, @Nullable OrderId<Order> other);

      @Upsert(
          by = "Id",
          values = {"id = :id", "price = COALESCE(:given, :otherwise)"},
          set = "next = :id")
      Order save(
          OrderId<Order> id,
          State state,
          @Nullable Price given,
          Price otherwise,
          Instant at,
          List<String> tags);
    }
  }

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final ComposedParametersTest_OrderDao orders =
      new ComposedParametersTest_OrderDao(Database.of(dataSource));

  @BeforeAll
  void create() throws SQLException {
    execute("CREATE TYPE state AS ENUM ('in progress', 'DONE')");
    execute(ComposedParametersTest_OrderDao.TABLE.ddl());
  }

  @BeforeEach
  void clear() throws SQLException {
    execute("TRUNCATE orders");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static OrderId<Order> id(long number) {
    return new OrderId<>(new UUID(0, number));
  }

  private static NewComposedParametersTest_Order order(long number) {
    return NewComposedParametersTest_Order.builder()
        .id(id(number))
        .state(State.IN_PROGRESS)
        .price(new Price(BigDecimal.ONE, "EUR"))
        .at(NOON)
        .tags(List.of("a"))
        .build();
  }

  @Test
  void parametersAreBoundAsTheColumnsThatTheyMeet() {
    orders.insert(order(1));

    Order changed =
        orders
            .change(
                id(1),
                State.DONE,
                new Price(BigDecimal.TEN, "CHF"),
                NOON.plusSeconds(1),
                List.of("b"),
                List.of(State.DONE, State.IN_PROGRESS),
                new Price[] {new Price(BigDecimal.ONE, "EUR")},
                new Instant[] {NOON},
                List.of(id(1), id(2)),
                new String[] {"a", "z"})
            .orElseThrow();

    assertThat(changed)
        .isEqualTo(
            new Order(
                id(1),
                State.DONE,
                new Price(BigDecimal.TEN, "CHF"),
                NOON.plusSeconds(1),
                List.of("b"),
                null,
                null,
                null));
    assertThat(orders.finish(id(1), State.IN_PROGRESS, null)).isFalse();
    assertThat(orders.finish(id(1), State.IN_PROGRESS, id(1))).isTrue();
  }

  @Test
  void insertedValuesAreConverted() {
    Price price = new Price(BigDecimal.TEN, "EUR");

    Order saved = orders.save(id(1), State.DONE, null, price, NOON, List.of());
    Order again = orders.save(id(1), State.DONE, price, price, NOON, List.of());

    assertThat(saved.price()).isEqualTo(price);
    assertThat(saved.tags()).isEmpty();
    assertThat(again.next()).isEqualTo(id(1));
    assertThat(orders.findByNext(id(1))).contains(again);
  }

  @Test
  void whatAConverterThrowsComesThrough() throws SQLException {
    NewComposedParametersTest_Order wrong =
        order(1).toBuilder().price(new Price(BigDecimal.ONE, "")).build();

    assertThatThrownBy(() -> orders.insert(wrong))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("no currency");
    assertThatThrownBy(() -> orders.upsertAllById(List.of(order(2), wrong)))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThat(orders.findById(id(2))).isEmpty();
    orders.insert(order(3));
    execute("UPDATE orders SET price = 'one'");
    assertThatThrownBy(() -> orders.findById(id(3)))
        .isExactlyInstanceOf(NumberFormatException.class);
  }

  @Test
  void nullElementsAreRefused() throws SQLException {
    NewComposedParametersTest_Order wrong =
        order(1).toBuilder().tags(Arrays.asList("a", null)).build();

    assertThatThrownBy(() -> orders.insert(wrong))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("element 1 of a list or array is null, and its elements are not @Nullable");
    assertThatThrownBy(() -> orders.upsertAllById(List.of(order(2), wrong)))
        .isExactlyInstanceOf(NullPointerException.class);
    assertThat(orders.findById(id(2))).isEmpty();
    orders.insert(order(3));
    execute("UPDATE orders SET tags = '{a,NULL}'");
    assertThatThrownBy(() -> orders.findById(id(3)))
        .isInstanceOf(DatabaseException.class)
        .hasRootCauseMessage(
            "The column \"tags\" holds an array with a NULL element, and elements are not"
                + " @Nullable.");
  }

  @Test
  void severalDimensionsAreRefused() throws SQLException {
    orders.insert(order(1));
    execute("UPDATE orders SET tags = '{{a},{b}}'");

    assertThatThrownBy(() -> orders.findById(id(1)))
        .isInstanceOf(DatabaseException.class)
        .hasRootCauseMessage(
            "The column \"tags\" holds an array of several dimensions, and a list or array has"
                + " one.");
  }

  @Test
  void boundsAreRead() throws SQLException {
    orders.insert(order(1));
    execute("UPDATE orders SET tags = '[0:1]={a,b}'");

    assertThat(orders.findById(id(1)).orElseThrow().tags()).containsExactly("a", "b");
  }

  @Test
  void intervalsThatAreOfTheOtherKindAreErrors() throws SQLException {
    orders.insert(order(1));
    execute("UPDATE orders SET age = '1 mon'");
    assertThatThrownBy(() -> orders.findById(id(1)))
        .isInstanceOf(DatabaseException.class)
        .hasRootCauseMessage(
            "The column \"age\" holds an interval with months, which no Duration has.");

    execute("UPDATE orders SET age = '1 day 25:00:01.5', term = '25:00:00'");
    assertThatThrownBy(() -> orders.findById(id(1)))
        .isInstanceOf(DatabaseException.class)
        .hasRootCauseMessage(
            "The column \"term\" holds an interval with a time, which no Period has.");

    execute("UPDATE orders SET term = '1 year 14 mons -3 days'");
    Order order = orders.findById(id(1)).orElseThrow();
    assertThat(order.age()).isEqualTo(Duration.ofHours(49).plusMillis(1500));
    assertThat(order.term()).isEqualTo(Period.of(2, 2, -3));
  }
}
