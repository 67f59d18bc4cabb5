package dev.arbiter.storm.writer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** All targets of the storm. */
public final class Targets {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private Targets() {}

  public static List<Target<?, ?>> all(int serverVersion) {
    List<Target<?, ?>> all = new ArrayList<>(List.of(accounts(), seats(), entries()));
    if (serverVersion >= 15) {
      all.add(pairs());
    }
    return all;
  }

  private static int key(RandomGenerator random) {
    return random.nextInt(Target.KEYS);
  }

  public static Target<NewTables_Account, Tables.Account> accounts() {
    return new Target<>(
        Tables_AccountDao.TABLE,
        Targets::account,
        row -> row.email().toLowerCase(Locale.ROOT),
        row -> row.email().toLowerCase(Locale.ROOT),
        "lower(email)",
        Tables.Account::calls,
        database -> {
          var dao = new Tables_AccountDao(database);
          return new Target.Methods<>(
              dao::upsertByEmail,
              dao::upsertAllByEmail,
              dao::upsertAllReturningByEmail,
              dao::insertIfAbsentByEmail,
              dao::insertAllIfAbsentByEmail,
              dao::getOrInsertByEmail,
              dao::getOrInsertAllByEmail,
              rows -> dao.findAllByEmail(rows.stream().map(NewTables_Account::email).toList()),
              rows -> dao.deleteAllByEmail(rows.stream().map(NewTables_Account::email).toList()));
        });
  }

  private static NewTables_Account account(RandomGenerator random, long call) {
    String email = "user" + key(random) + "@storm.example";
    var row =
        NewTables_Account.builder()
            .email(random.nextBoolean() ? email : email.toUpperCase(Locale.ROOT))
            .calls(List.of(call));
    if (random.nextBoolean()) {
      row.note(random.nextBoolean() ? null : "note " + call);
    }
    return random.nextBoolean() ? row.label("label").build() : row.build();
  }

  private static Target<NewTables_Seat, Tables.Seat> seats() {
    return new Target<>(
        Tables_SeatDao.TABLE,
        Targets::seat,
        row -> (row.closedAt() == null ? "" : Target.FREE) + row.city() + "/" + row.number(),
        row -> (row.closedAt() == null ? "" : Target.FREE) + row.city() + "/" + row.number(),
        "CASE WHEN closed_at IS NULL THEN '' ELSE 'free ' END || city || '/' || number",
        Tables.Seat::calls,
        database -> {
          var dao = new Tables_SeatDao(database);
          return new Target.Methods<>(
              dao::upsertByNumber,
              dao::upsertAllByNumber,
              dao::upsertAllReturningByNumber,
              dao::insertIfAbsentByNumber,
              dao::insertAllIfAbsentByNumber,
              dao::getOrInsertByNumber,
              dao::getOrInsertAllByNumber,
              rows -> dao.findAllByNumber(rows.stream().map(Targets::number).toList()),
              rows -> dao.deleteAllByNumber(rows.stream().map(Targets::number).toList()));
        });
  }

  private static NewTables_Seat seat(RandomGenerator random, long call) {
    int key = key(random);
    var row =
        NewTables_Seat.builder()
            .city(key % 2 == 0 ? "Ulm" : "Bonn")
            .number(key / 2)
            .calls(List.of(call));
    if (random.nextInt(20) == 0) {
      row.closedAt(NOON);
    }
    return random.nextBoolean() ? row.label("label").build() : row.build();
  }

  private static Tables_SeatDao.Number number(NewTables_Seat row) {
    return new Tables_SeatDao.Number(row.city(), row.number());
  }

  private static Target<NewTables_Pair, Tables.Pair> pairs() {
    return new Target<>(
        Tables_PairDao.TABLE,
        Targets::pair,
        row -> row.a() + "/" + row.b(),
        row -> row.a() + "/" + row.b(),
        "coalesce(a::text, 'null') || '/' || coalesce(b::text, 'null')",
        Tables.Pair::calls,
        database -> {
          var dao = new Tables_PairDao(database);
          return new Target.Methods<>(
              dao::upsertByAAndB,
              dao::upsertAllByAAndB,
              dao::upsertAllReturningByAAndB,
              dao::insertIfAbsentByAAndB,
              dao::insertAllIfAbsentByAAndB,
              dao::getOrInsertByAAndB,
              dao::getOrInsertAllByAAndB,
              rows -> dao.findAllByAAndB(rows.stream().map(Targets::aAndB).toList()),
              rows -> dao.deleteAllByAAndB(rows.stream().map(Targets::aAndB).toList()));
        });
  }

  private static NewTables_Pair pair(RandomGenerator random, long call) {
    int key = key(random);
    var row = NewTables_Pair.builder().calls(List.of(call));
    row.a(key % 15 == 0 ? null : key % 15);
    if (key / 15 > 0) {
      row.b(key / 15);
    }
    return random.nextBoolean() ? row.label("label").build() : row.build();
  }

  private static Tables_PairDao.AAndB aAndB(NewTables_Pair row) {
    return new Tables_PairDao.AAndB(row.a(), row.b());
  }

  private static Target<NewTables_Entry, Tables.Entry> entries() {
    return new Target<>(
        Tables_EntryDao.TABLE,
        Targets::entry,
        NewTables_Entry::name,
        Tables.Entry::name,
        "name",
        Tables.Entry::calls,
        database -> {
          var dao = new Tables_EntryDao(database);
          return new Target.Methods<>(
              dao::upsertByName,
              dao::upsertAllByName,
              dao::upsertAllReturningByName,
              dao::insertIfAbsentByName,
              dao::insertAllIfAbsentByName,
              dao::getOrInsertByName,
              dao::getOrInsertAllByName,
              rows -> dao.findAllByName(rows.stream().map(NewTables_Entry::name).toList()),
              rows -> dao.deleteAllByName(rows.stream().map(NewTables_Entry::name).toList()));
        });
  }

  /** A number that is supplied is the row's own, far from those of the sequence. */
  private static NewTables_Entry entry(RandomGenerator random, long call) {
    int key = key(random);
    var row = NewTables_Entry.builder().name("entry " + key).calls(List.of(call));
    if (random.nextInt(3) == 0) {
      row.id(1_000_000_000L + key);
    }
    return random.nextBoolean() ? row.label("label").build() : row.build();
  }
}
