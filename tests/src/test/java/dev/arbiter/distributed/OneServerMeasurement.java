package dev.arbiter.distributed;

import dev.arbiter.Database;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a distributed table takes on PostgreSQL beside one that is not: {@code
 * -Dtest=OneServerMeasurement} has both take the same rows, half of which are there, in turn, and
 * prints the medians and their ratios.
 *
 * <p>{@code -Darbiter.measure.rows} says how many rows, {@code -Darbiter.measure.rounds} how often.
 */
final class OneServerMeasurement {

  private static final int ROWS = Integer.getInteger("arbiter.measure.rows", 1_000);
  private static final int ROUNDS = Integer.getInteger("arbiter.measure.rounds", 25);
  private static final int WARM_UP = 3;

  private static final List<TableDefinition> TABLES =
      List.of(
          Sold_SpreadDao.TABLE,
          Sold_PlainDao.TABLE,
          Sold_NamedSpreadDao.TABLE,
          Sold_NamedPlainDao.TABLE);

  /** The values of a row. */
  private record Row(int tenant, long id, boolean hasNote) {

    NewSold_Spread spread() {
      NewSold_Spread.Builder row =
          NewSold_Spread.builder().tenant(tenant).id(id).name("Name " + id).hits(id % 10);
      return hasNote ? row.note("note").build() : row.build();
    }

    NewSold_Plain plain() {
      NewSold_Plain.Builder row =
          NewSold_Plain.builder().tenant(tenant).id(id).name("Name " + id).hits(id % 10);
      return hasNote ? row.note("note").build() : row.build();
    }

    NewSold_NamedSpread namedSpread() {
      NewSold_NamedSpread.Builder row =
          NewSold_NamedSpread.builder().tenant(tenant).name("Name " + id).hits(id % 10);
      return hasNote ? row.note("note").build() : row.build();
    }

    NewSold_NamedPlain namedPlain() {
      NewSold_NamedPlain.Builder row =
          NewSold_NamedPlain.builder().tenant(tenant).name("Name " + id).hits(id % 10);
      return hasNote ? row.note("note").build() : row.build();
    }
  }

  /** A method of both tables. */
  private record Pair(Consumer<List<Row>> spread, Consumer<List<Row>> plain) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void takes(int tenants) throws SQLException {
    try (Connection connection = TestPostgres.freshDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (TableDefinition table : TABLES) {
        statement.execute(table.ddl());
      }
      Database database = Database.of(ConnectionsFrom.sharing(connection));
      Map<String, Pair> pairs = pairs(database);
      Map<String, List<Long>> spread = new LinkedHashMap<>();
      Map<String, List<Long>> plain = new LinkedHashMap<>();
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        List<Row> rows = rows(tenants, new Random(round));
        for (Map.Entry<String, Pair> pair : pairs.entrySet()) {
          fill(statement, database, rows);
          boolean spreadFirst = round % 2 == 0;
          Pair both = pair.getValue();
          long first = nanos(spreadFirst ? both.spread() : both.plain(), rows);
          long second = nanos(spreadFirst ? both.plain() : both.spread(), rows);
          if (round >= 0) {
            add(spread, pair.getKey(), spreadFirst ? first : second);
            add(plain, pair.getKey(), spreadFirst ? second : first);
          }
        }
      }
      System.out.printf(
          Locale.ROOT, "%,d rows of %d tenants, medians of %d:%n", ROWS, tenants, ROUNDS);
      spread.forEach(
          (method, nanos) -> print(method, nanos, plain.getOrDefault(method, List.of())));
    }
  }

  private static void print(String method, List<Long> spread, List<Long> plain) {
    System.out.printf(
        Locale.ROOT,
        "  %-28s %7.1f ms / %7.1f ms = %4.2f%n",
        method,
        median(spread),
        median(plain),
        median(spread) / median(plain));
  }

  private static void add(Map<String, List<Long>> nanos, String method, long taken) {
    nanos.computeIfAbsent(method, it -> new ArrayList<>()).add(taken);
  }

  private static Map<String, Pair> pairs(Database database) {
    Sold_SpreadDao spread = new Sold_SpreadDao(database);
    Sold_PlainDao plain = new Sold_PlainDao(database);
    Sold_NamedSpreadDao named = new Sold_NamedSpreadDao(database);
    Sold_NamedPlainDao namedPlain = new Sold_NamedPlainDao(database);
    Map<String, Pair> pairs = new LinkedHashMap<>();
    pairs.put(
        "upsertAllById",
        new Pair(
            rows -> spread.upsertAllById(rows.stream().map(Row::spread).toList()),
            rows -> plain.upsertAllById(rows.stream().map(Row::plain).toList())));
    pairs.put(
        "upsertAllReturningById",
        new Pair(
            rows -> spread.upsertAllReturningById(rows.stream().map(Row::spread).toList()),
            rows -> plain.upsertAllReturningById(rows.stream().map(Row::plain).toList())));
    pairs.put(
        "insertAllIfAbsentById",
        new Pair(
            rows -> spread.insertAllIfAbsentById(rows.stream().map(Row::spread).toList()),
            rows -> plain.insertAllIfAbsentById(rows.stream().map(Row::plain).toList())));
    pairs.put(
        "getOrInsertAllById",
        new Pair(
            rows -> spread.getOrInsertAllById(rows.stream().map(Row::spread).toList()),
            rows -> plain.getOrInsertAllById(rows.stream().map(Row::plain).toList())));
    pairs.put(
        "@Update",
        new Pair(
            rows -> spread.change(rows.stream().map(Row::spread).toList()),
            rows -> plain.change(rows.stream().map(Row::plain).toList())));
    pairs.put(
        "findAllById",
        new Pair(
            rows -> spread.findAllById(spreadIds(rows)),
            rows -> plain.findAllById(plainIds(rows))));
    pairs.put(
        "deleteAllById",
        new Pair(
            rows -> spread.deleteAllById(spreadIds(rows)),
            rows -> plain.deleteAllById(plainIds(rows))));
    pairs.put(
        "upsertAllByName (LOWER)",
        new Pair(
            rows -> named.upsertAllByName(rows.stream().map(Row::namedSpread).toList()),
            rows -> namedPlain.upsertAllByName(rows.stream().map(Row::namedPlain).toList())));
    pairs.put(
        "insertAll",
        new Pair(
            rows ->
                named.insertAll(
                    rows.subList(ROWS / 2, ROWS).stream().map(Row::namedSpread).toList()),
            rows ->
                namedPlain.insertAll(
                    rows.subList(ROWS / 2, ROWS).stream().map(Row::namedPlain).toList())));
    return pairs;
  }

  private static List<Sold_SpreadDao.Id> spreadIds(List<Row> rows) {
    return rows.stream().map(it -> new Sold_SpreadDao.Id(it.tenant(), it.id())).toList();
  }

  private static List<Sold_PlainDao.Id> plainIds(List<Row> rows) {
    return rows.stream().map(it -> new Sold_PlainDao.Id(it.tenant(), it.id())).toList();
  }

  private static void fill(Statement statement, Database database, List<Row> rows)
      throws SQLException {
    for (TableDefinition table : TABLES) {
      statement.execute("TRUNCATE " + table.name());
    }
    List<Row> half = rows.subList(0, ROWS / 2);
    new Sold_SpreadDao(database).insertAll(half.stream().map(Row::spread).toList());
    new Sold_PlainDao(database).insertAll(half.stream().map(Row::plain).toList());
    new Sold_NamedSpreadDao(database).insertAll(half.stream().map(Row::namedSpread).toList());
    new Sold_NamedPlainDao(database).insertAll(half.stream().map(Row::namedPlain).toList());
  }

  private static long nanos(Consumer<List<Row>> method, List<Row> rows) {
    long start = System.nanoTime();
    method.accept(rows);
    return System.nanoTime() - start;
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
  }

  private static List<Row> rows(int tenants, Random random) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(new Row(i % tenants, i, i % 3 > 0));
    }
    Collections.shuffle(rows, random);
    return rows;
  }
}
