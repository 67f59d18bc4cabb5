package dev.arbiter.distributed;

import dev.arbiter.Database;
import dev.arbiter.testing.ConnectionsFrom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What batches of a distributed table take: {@code -Dtest=DistributedMeasurement} writes rows, half
 * of which are there, by {@code upsertAllById} and by hand, in turn, and prints the medians as
 * ratios to that.
 *
 * <p>{@code -Darbiter.measure.rows} says how many rows, {@code -Darbiter.measure.rounds} how often.
 */
final class DistributedMeasurement {

  private static final int ROWS = Integer.getInteger("arbiter.measure.rows", 1_000);
  private static final int ROUNDS = Integer.getInteger("arbiter.measure.rounds", 9);
  private static final String INTO =
      "INSERT INTO sold_spread AS t (tenant, id, name, note, hits) VALUES ";
  private static final String ROW = "(?, ?, ?, ?, ?)";
  private static final String ON_CONFLICT =
      " ON CONFLICT (tenant, id) DO UPDATE SET name = excluded.name, note = excluded.note,"
          + " hits = t.hits + excluded.hits, updated_at = excluded.updated_at";

  static Stream<ServerUnderTest> servers() {
    return ServerUnderTest.all();
  }

  /** Writes rows. */
  private interface Way {

    void write(List<NewSold_Spread> rows) throws SQLException;
  }

  @ParameterizedTest
  @MethodSource("servers")
  void takes(ServerUnderTest server) throws SQLException {
    try (Connection connection = server.dataSource().getConnection()) {
      DataSource shared = ConnectionsFrom.sharing(connection);
      for (int tenants : new int[] {1, 100}) {
        measure(server, Database.of(shared), connection, tenants);
      }
    }
  }

  private static void measure(
      ServerUnderTest server, Database database, Connection connection, int tenants)
      throws SQLException {
    Sold_SpreadDao spread = new Sold_SpreadDao(database);
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("upsertAllById", spread::upsertAllById);
    ways.put("upsertAllReturningById", spread::upsertAllReturningById);
    ways.put("@Update", spread::change);
    ways.put("one by one", rows -> oneByOne(database, rows));
    ways.put("addBatch", rows -> addBatch(connection, rows));
    ways.put("VALUES by hand", rows -> values(connection, rows));
    ways.put("unnest by hand", rows -> unnest(connection, rows));
    Map<String, List<Long>> nanos = new LinkedHashMap<>();
    for (int round = -2; round < ROUNDS; round++) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        List<NewSold_Spread> rows = rows(tenants, new Random(round));
        server.create(Sold_SpreadDao.TABLE);
        spread.insertAll(rows.subList(0, ROWS / 2));
        Collections.shuffle(rows, new Random(round));
        long start = System.nanoTime();
        way.getValue().write(rows);
        long taken = System.nanoTime() - start;
        if (round >= 0) {
          nanos.computeIfAbsent(way.getKey(), it -> new ArrayList<>()).add(taken);
        }
      }
    }
    double first = median(nanos.values().iterator().next());
    System.out.printf(
        Locale.ROOT, "%s, %,d rows of %d tenants, medians of %d:%n", server, ROWS, tenants, ROUNDS);
    nanos.forEach(
        (way, all) ->
            System.out.printf(
                Locale.ROOT, "  %-30s %7.1f ms %5.2f%n", way, median(all), median(all) / first));
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
  }

  private static List<NewSold_Spread> rows(int tenants, Random random) {
    List<NewSold_Spread> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          NewSold_Spread.builder()
              .tenant(i % tenants)
              .id(i)
              .name("name " + random.nextInt(100))
              .hits(random.nextInt(10))
              .note("note")
              .build());
    }
    Collections.shuffle(rows, random);
    return rows;
  }

  private static void oneByOne(Database database, List<NewSold_Spread> rows) {
    database.transaction(tx -> rows.forEach(new Sold_SpreadDao(tx)::upsertById));
  }

  private static void addBatch(Connection connection, List<NewSold_Spread> rows)
      throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement statement = connection.prepareStatement(INTO + ROW + ON_CONFLICT)) {
      for (NewSold_Spread row : rows) {
        bind(statement, row, 0);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void values(Connection connection, List<NewSold_Spread> rows) throws SQLException {
    String all = String.join(", ", Collections.nCopies(rows.size(), ROW));
    try (PreparedStatement statement = connection.prepareStatement(INTO + all + ON_CONFLICT)) {
      int index = 0;
      for (NewSold_Spread row : rows) {
        index = bind(statement, row, index);
      }
      statement.executeUpdate();
    }
  }

  private static void unnest(Connection connection, List<NewSold_Spread> rows) throws SQLException {
    String select =
        "SELECT unnest(?::int[]), unnest(?::bigint[]), unnest(?::text[]), unnest(?::text[]),"
            + " unnest(?::bigint[]) ORDER BY 1, 2";
    try (PreparedStatement statement =
        connection.prepareStatement(INTO.replace("VALUES ", select) + ON_CONFLICT)) {
      array(statement, 1, "int4", rows.stream().map(NewSold_Spread::tenant).toArray());
      array(statement, 2, "int8", rows.stream().map(NewSold_Spread::id).toArray());
      array(statement, 3, "text", rows.stream().map(NewSold_Spread::name).toArray());
      array(statement, 4, "text", rows.stream().map(NewSold_Spread::note).toArray());
      array(statement, 5, "int8", rows.stream().map(NewSold_Spread::hits).toArray());
      statement.executeUpdate();
    }
  }

  private static void array(PreparedStatement statement, int index, String type, Object[] values)
      throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf(type, values));
  }

  private static int bind(PreparedStatement statement, NewSold_Spread row, int index)
      throws SQLException {
    statement.setInt(index + 1, row.tenant());
    statement.setLong(index + 2, row.id());
    statement.setString(index + 3, row.name());
    statement.setString(index + 4, row.note());
    statement.setLong(index + 5, row.hits());
    return index + 5;
  }
}
