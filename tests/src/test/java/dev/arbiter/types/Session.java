package dev.arbiter.types;

import dev.arbiter.Database;
import dev.arbiter.testing.ConnectionsFrom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How the driver is set up, and the session's time zone. */
record Session(String mode, boolean binary, String zone) {

  private static final List<String> ZONES =
      List.of("UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Europe/Amsterdam");

  static Stream<Session> all() {
    return Stream.of("simple", "extended", "extendedForPrepared", "extendedCacheEverything")
        .flatMap(
            mode ->
                Stream.of(false, true)
                    .flatMap(
                        binary -> ZONES.stream().map(zone -> new Session(mode, binary, zone))));
  }

  /** Each query mode, transfer and time zone once at least. */
  static Stream<Session> some() {
    List<Session> all = all().toList();
    List<Session> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 6) {
      some.add(all.get(i));
    }
    return some.stream();
  }

  /** Each query mode once, every second time with binary transfer. */
  static Stream<Session> few() {
    List<Session> all = all().toList();
    return Stream.of(0, 16, 22, 38).map(all::get);
  }

  /** One connection, as of a pool: statements are prepared on the server in time. */
  Connection connect(DataSource dataSource) throws SQLException {
    PGSimpleDataSource given = (PGSimpleDataSource) dataSource;
    PGSimpleDataSource source = new PGSimpleDataSource();
    String url = given.getUrl();
    source.setURL(url + (url.contains("?") ? "&" : "?") + "preferQueryMode=" + mode);
    source.setUser(given.getUser());
    source.setPassword(given.getPassword());
    source.setBinaryTransfer(binary);
    source.setPrepareThreshold(binary ? -1 : 1);
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TIME ZONE '" + zone + "'");
    }
    return connection;
  }

  static Database on(Connection connection) {
    return Database.of(ConnectionsFrom.sharing(connection));
  }
}
