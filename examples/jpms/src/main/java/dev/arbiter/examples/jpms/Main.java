package dev.arbiter.examples.jpms;

import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Upserts and finds stations, and says which module it is. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    play(System.out);
  }

  static void play(PrintStream out) throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      Database database = Database.of(server.getPostgresDatabase());
      Schema.create(database, StationDao.TABLE);
      StationDao stations = new StationDao(database);

      stations.upsertAllByCode(List.of(station("KBS", "Copenhagen"), station("kbs", "København")));

      out.println("Kbs: " + stations.findByCode("Kbs").map(Station::town).orElseThrow());
      out.println(Main.class.getModule() + " on " + Database.class.getModule());
      out.println("Drift: " + Drift.check(database, StationDao.TABLE));
    }
  }

  private static NewStation station(String code, String town) {
    return NewStation.builder().code(code).town(town).build();
  }
}
