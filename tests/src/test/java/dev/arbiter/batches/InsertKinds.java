package dev.arbiter.batches;

import dev.arbiter.batches.InsertKind.Inserts;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Tables of every kind that inserts have to get right. */
final class InsertKinds {

  private InsertKinds() {}

  static Stream<InsertKind<?, ?>> all() {
    return Stream.of(
        plain(),
        lowered(),
        partial(),
        graded(),
        rounded(),
        late(),
        later(),
        parted(),
        dependent(),
        everyType(),
        numbered());
  }

  @SuppressWarnings("unchecked") // Each kind is asked for as what it is.
  private static <N, X> Kind<N, X> kind(String table) {
    return (Kind<N, X>)
        Kinds.all(Integer.MAX_VALUE)
            .filter(it -> it.toString().equals(table))
            .findAny()
            .orElseThrow();
  }

  private static InsertKind<?, ?> plain() {
    Kind<NewTables_Plain, Tables.Plain> kind = kind("plain");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_PlainDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static InsertKind<?, ?> lowered() {
    Kind<NewTables_Lowered, Tables.Lowered> kind = kind("lowered");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_LoweredDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static InsertKind<?, ?> partial() {
    Kind<NewTables_Partial, Tables.Partial> kind = kind("partial");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_PartialDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static InsertKind<?, ?> graded() {
    Kind<NewTables_Graded, Tables.Graded> kind = kind("graded");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_GradedDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static InsertKind<?, ?> rounded() {
    Kind<NewTables_Rounded, Tables.Rounded> kind = kind("rounded");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_RoundedDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static InsertKind<?, ?> late() {
    Kind<NewTables_Late, Tables.Late> kind = kind("late");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_LateDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static InsertKind<?, ?> later() {
    Kind<NewTables_Later, Tables.Later> kind = kind("later");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_LaterDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static InsertKind<?, ?> parted() {
    Kind<NewTables_Parted, Tables.Parted> kind = kind("parted");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_PartedDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static InsertKind<?, ?> dependent() {
    Kind<NewTables_Dependent, Tables.Dependent> kind = kind("dependent");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_DependentDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static InsertKind<?, ?> everyType() {
    Kind<NewTables_EveryType, Tables.EveryType> kind = kind("every_type");
    return new InsertKind<>(
        kind,
        kind.row(),
        database -> {
          var dao = new Tables_EveryTypeDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  /** Some rows bring their number, far from those that the server gives. */
  private static InsertKind<?, ?> numbered() {
    Kind<NewTables_Numbered, Tables.Numbered> kind = kind("numbered");
    return new InsertKind<>(
        kind,
        random -> numberedAtTimes(kind.row().apply(random), random),
        database -> {
          var dao = new Tables_NumberedDao(database);
          return new Inserts<>(
              dao::insert,
              dao::insertAll,
              dao::insertAllReturning,
              dao::insertIfAbsent,
              dao::insertAllIfAbsent);
        });
  }

  private static NewTables_Numbered numberedAtTimes(
      NewTables_Numbered row, RandomGenerator random) {
    return random.nextBoolean()
        ? row
        : row.toBuilder().id(1_000_000_000L + random.nextInt(9)).build();
  }
}
