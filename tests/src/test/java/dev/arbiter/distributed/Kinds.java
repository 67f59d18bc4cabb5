package dev.arbiter.distributed;

import static dev.arbiter.Outcome.UNCHANGED;

import dev.arbiter.Database;
import dev.arbiter.distributed.Kind.Pair;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of distributed table, with rows whose keys meet often. */
final class Kinds {

  private static final List<String> NAMES = List.of("a", "A", "b", "B", "c", "ab", "aB", "", "-");
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private Kinds() {}

  static Stream<Kind<?>> all() {
    return Stream.of(
        metrics(),
        metricsById(),
        metricsAlike(),
        devices(),
        living(),
        graded(),
        articles(),
        tokens(),
        nations());
  }

  private static Kind<?> metrics() {
    Function<Database, Tables_MetricDao> dao = Tables_MetricDao::new;
    return new Kind<>(
        Tables_MetricDao.TABLE,
        Kinds::metric,
        (database, rows) -> new Tables_MetricDao(database).upsertAllByName(rows),
        List.of(
            Pair.of(
                "upsertAllByName",
                dao,
                (it, row) -> it.upsertWithOutcomeByName(row).outcome() != UNCHANGED,
                Tables_MetricDao::upsertAllByName),
            Pair.of(
                "upsertAllReturningByName",
                dao,
                Tables_MetricDao::upsertByName,
                Tables_MetricDao::upsertAllReturningByName),
            Pair.of(
                "insertAllIfAbsentByName",
                dao,
                Tables_MetricDao::insertIfAbsentByName,
                Tables_MetricDao::insertAllIfAbsentByName),
            Pair.of(
                "getOrInsertAllByName",
                dao,
                Tables_MetricDao::getOrInsertByName,
                Tables_MetricDao::getOrInsertAllByName),
            Pair.of(
                "insertAll", dao, (it, row) -> it.insert(row) != null, Tables_MetricDao::insertAll),
            Pair.of(
                "insertAllReturning",
                dao,
                Tables_MetricDao::insert,
                Tables_MetricDao::insertAllReturning),
            Pair.of(
                "insertAllIfAbsent",
                dao,
                Tables_MetricDao::insertIfAbsent,
                Tables_MetricDao::insertAllIfAbsent),
            Pair.of(
                "scale",
                dao,
                (it, row) -> it.scale(List.of(row), 3).get(0),
                (it, rows) -> it.scale(rows, 3)),
            Pair.of(
                "raise",
                dao,
                (it, row) -> it.raise(List.of(row)) > 0,
                (it, rows) -> (long) it.raise(list(rows))),
            Pair.of(
                "change",
                dao,
                (it, row) -> it.change(List.of(row), 5) > 0,
                (it, rows) -> (long) it.change(list(rows), 5)),
            Pair.of(
                "replaceAll",
                dao,
                (it, row) -> it.replaceAll(List.of(row)).get(0),
                Tables_MetricDao::replaceAll),
            Pair.of(
                "grow",
                dao,
                (it, row) -> it.grow(keys(List.of(row)), 2, 9) > 0,
                (it, rows) -> it.grow(keys(rows), 2, 9)),
            Pair.of(
                "annotate",
                dao,
                (it, row) -> it.annotate(keys(List.of(row)), "n").get(0),
                (it, rows) -> it.annotate(keys(rows), "n")),
            Pair.of(
                "insertMissing",
                dao,
                (it, row) -> it.insertIfAbsentByName(row).isPresent(),
                (it, rows) -> (long) it.insertMissing(list(rows))),
            Pair.of(
                "findAllByName",
                dao,
                (it, row) -> it.findByName(row.tenant(), row.name()).toString(),
                (it, rows) -> it.findAllByName(keys(rows)).stream().map(Object::toString).toList()),
            Pair.of(
                "deleteAllByName",
                dao,
                (it, row) -> it.deleteByName(row.tenant(), row.name()),
                (it, rows) -> it.deleteAllByName(keys(rows)))));
  }

  private static List<Tables_MetricDao.Name> keys(Iterable<NewTables_Metric> rows) {
    return list(rows).stream()
        .map(it -> new Tables_MetricDao.Name(it.tenant(), it.name()))
        .toList();
  }

  private static <N> List<N> list(Iterable<N> rows) {
    return Stream.iterate(rows.iterator(), java.util.Iterator::hasNext, it -> it)
        .map(java.util.Iterator::next)
        .toList();
  }

  private static NewTables_Metric metric(Random random) {
    var row =
        NewTables_Metric.builder()
            .tenant(random.nextInt(3))
            .name(name(random))
            .first("f" + random.nextInt(100))
            .hits(random.nextInt(9));
    if (random.nextBoolean()) {
      row.note(nullable(random));
    }
    if (random.nextInt(3) == 0) {
      row.label(name(random));
    }
    if (random.nextInt(5) == 0) {
      row.id(new UUID(random.nextLong(), random.nextLong()));
    }
    if (random.nextInt(4) == 0) {
      row.updatedAt(NOON);
    }
    return row.build();
  }

  private static Kind<?> metricsById() {
    Function<Database, Tables_MetricDao> dao = Tables_MetricDao::new;
    return new Kind<>(
        Tables_MetricDao.TABLE,
        random ->
            NewTables_Metric.builder()
                .tenant(random.nextInt(2))
                .name(UUID.randomUUID().toString())
                .first("f")
                .hits(random.nextInt(9))
                .id(new UUID(random.nextInt(2), random.nextInt(3)))
                .build(),
        (database, rows) -> new Tables_MetricDao(database).upsertAllById(rows),
        List.of(
            Pair.of(
                "insertAllIfAbsentById",
                dao,
                (it, row) -> it.insertIfAbsentById(row).isPresent(),
                (it, rows) -> (long) it.insertAllIfAbsentById(rows).size()),
            Pair.of(
                "insertAllReturning",
                dao,
                Tables_MetricDao::insert,
                Tables_MetricDao::insertAllReturning)));
  }

  /** Many rows of one tenant, of which most supply the same columns. */
  private static Kind<?> metricsAlike() {
    Function<Database, Tables_MetricDao> dao = Tables_MetricDao::new;
    return new Kind<>(
        Tables_MetricDao.TABLE,
        random -> {
          var row =
              NewTables_Metric.builder()
                  .tenant(random.nextInt(20) == 0 ? 2 : 1)
                  .name((random.nextInt(9) == 0 ? "M" : "m") + random.nextInt(70))
                  .first("f")
                  .hits(random.nextInt(9));
          return random.nextInt(60) == 0 ? row.note("n").label("l").build() : row.build();
        },
        (database, rows) -> new Tables_MetricDao(database).upsertAllByName(rows),
        List.of(
            Pair.of(
                "upsertAllByName",
                dao,
                (it, row) -> it.upsertByName(row) != null,
                Tables_MetricDao::upsertAllByName),
            Pair.of(
                "upsertAllReturningByName",
                dao,
                Tables_MetricDao::upsertByName,
                Tables_MetricDao::upsertAllReturningByName),
            Pair.of(
                "raise",
                dao,
                (it, row) -> it.raise(List.of(row)) > 0,
                (it, rows) -> (long) it.raise(list(rows))),
            Pair.of(
                "insertMissing",
                dao,
                (it, row) -> it.insertIfAbsentByName(row).isPresent(),
                (it, rows) -> (long) it.insertMissing(list(rows))),
            Pair.of(
                "getOrInsertAllByName",
                dao,
                Tables_MetricDao::getOrInsertByName,
                Tables_MetricDao::getOrInsertAllByName),
            Pair.of(
                "insertAllIfAbsentByName",
                dao,
                Tables_MetricDao::insertIfAbsentByName,
                Tables_MetricDao::insertAllIfAbsentByName)));
  }

  private static Kind<?> devices() {
    Function<Database, Tables_DeviceDao> dao = Tables_DeviceDao::new;
    return new Kind<>(
        Tables_DeviceDao.TABLE,
        random -> {
          var row =
              NewTables_Device.builder().tenant("t" + random.nextInt(3)).id(random.nextInt(4));
          if (random.nextBoolean()) {
            row.name(nullable(random));
          }
          if (random.nextInt(3) == 0) {
            row.version(random.nextInt(3));
          }
          if (random.nextInt(3) == 0) {
            row.price(random.nextBoolean() ? new BigDecimal("1." + random.nextInt(3)) : null);
          }
          if (random.nextInt(4) == 0) {
            row.seenAt(NOON);
          }
          return row.build();
        },
        (database, rows) -> new Tables_DeviceDao(database).upsertAllById(rows),
        List.of(
            Pair.of(
                "upsertAllById",
                dao,
                (it, row) -> it.upsertWithOutcomeById(row).outcome() != UNCHANGED,
                Tables_DeviceDao::upsertAllById),
            Pair.of(
                "upsertAllReturningById",
                dao,
                Tables_DeviceDao::upsertById,
                Tables_DeviceDao::upsertAllReturningById),
            Pair.of(
                "insertAllIfAbsentById",
                dao,
                Tables_DeviceDao::insertIfAbsentById,
                Tables_DeviceDao::insertAllIfAbsentById),
            Pair.of(
                "insertAllIfAbsent",
                dao,
                Tables_DeviceDao::insertIfAbsent,
                Tables_DeviceDao::insertAllIfAbsent),
            Pair.of(
                "getOrInsertAllById",
                dao,
                Tables_DeviceDao::getOrInsertById,
                Tables_DeviceDao::getOrInsertAllById),
            Pair.of(
                "insertAllReturning",
                dao,
                Tables_DeviceDao::insert,
                Tables_DeviceDao::insertAllReturning)));
  }

  private static Kind<?> living() {
    List<String> codes = List.of("a", "-", "b");
    Function<Database, Tables_LivingDao> dao = Tables_LivingDao::new;
    return new Kind<>(
        Tables_LivingDao.TABLE,
        random -> {
          var row = NewTables_Living.builder().tenant(random.nextInt(2)).n(random.nextInt(9));
          if (random.nextBoolean()) {
            row.code(random.nextBoolean() ? codes.get(random.nextInt(codes.size())) : null);
          }
          return random.nextBoolean()
              ? row.deletedAt(random.nextBoolean() ? NOON : null).build()
              : row.build();
        },
        (database, rows) -> new Tables_LivingDao(database).upsertAllByCode(rows),
        List.of(
            Pair.of(
                "upsertAllByCode",
                dao,
                (it, row) -> it.upsertByCode(row) != null,
                Tables_LivingDao::upsertAllByCode),
            Pair.of(
                "upsertAllReturningByCode",
                dao,
                Tables_LivingDao::upsertByCode,
                Tables_LivingDao::upsertAllReturningByCode),
            Pair.of(
                "insertAllIfAbsentByCode",
                dao,
                Tables_LivingDao::insertIfAbsentByCode,
                Tables_LivingDao::insertAllIfAbsentByCode),
            Pair.of(
                "getOrInsertAllByCode",
                dao,
                Tables_LivingDao::getOrInsertByCode,
                Tables_LivingDao::getOrInsertAllByCode),
            Pair.of(
                "insertAllReturning",
                dao,
                Tables_LivingDao::insert,
                Tables_LivingDao::insertAllReturning),
            Pair.of(
                "change", dao, (it, row) -> it.change(List.of(row)) > 0, Tables_LivingDao::change),
            Pair.of(
                "grow",
                dao,
                (it, row) -> it.grow(codes(List.of(row)), 1) > 0,
                (it, rows) -> it.grow(codes(rows), 1)),
            Pair.of(
                "deleteAllByCode",
                dao,
                (it, row) -> it.deleteByCode(row.tenant(), row.code()),
                (it, rows) -> it.deleteAllByCode(codes(rows)))));
  }

  private static List<Tables_LivingDao.Code> codes(Iterable<NewTables_Living> rows) {
    return list(rows).stream()
        .map(it -> new Tables_LivingDao.Code(it.tenant(), it.code()))
        .toList();
  }

  private static Kind<?> graded() {
    List<String> grades = List.of("1", "1.0", "1.00", "2");
    Function<Database, Tables_GradedDao> dao = Tables_GradedDao::new;
    return new Kind<>(
        Tables_GradedDao.TABLE,
        random -> {
          var row = NewTables_Graded.builder().tenant(new UUID(0, random.nextInt(3)));
          if (random.nextInt(3) > 0) {
            row.grade(
                random.nextInt(3) > 0
                    ? new BigDecimal(grades.get(random.nextInt(grades.size())))
                    : null);
          }
          if (random.nextInt(3) == 0) {
            row.level(random.nextInt(2));
          }
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        (database, rows) -> new Tables_GradedDao(database).upsertAllByGrade(rows),
        List.of(
            Pair.of(
                "upsertAllByGrade",
                dao,
                (it, row) -> it.upsertByGrade(row) != null,
                Tables_GradedDao::upsertAllByGrade),
            Pair.of(
                "upsertAllReturningByGrade",
                dao,
                Tables_GradedDao::upsertByGrade,
                Tables_GradedDao::upsertAllReturningByGrade),
            Pair.of(
                "insertAllIfAbsentByGrade",
                dao,
                Tables_GradedDao::insertIfAbsentByGrade,
                Tables_GradedDao::insertAllIfAbsentByGrade),
            Pair.of(
                "insertAllReturning",
                dao,
                Tables_GradedDao::insert,
                Tables_GradedDao::insertAllReturning)));
  }

  private static Kind<?> articles() {
    Function<Database, Tables_ArticleDao> dao = Tables_ArticleDao::new;
    return new Kind<>(
        Tables_ArticleDao.TABLE,
        random -> {
          var row = NewTables_Article.builder().tenant(random.nextInt(2)).title(name(random));
          if (random.nextInt(3) == 0) {
            row.id(1_000_000_000 + random.nextInt(1_000_000_000));
          }
          return random.nextBoolean() ? row.n(number(random)).build() : row.build();
        },
        (database, rows) -> new Tables_ArticleDao(database).upsertAllBySlug(rows),
        List.of(
            Pair.of(
                "upsertAllBySlug",
                dao,
                (it, row) -> it.upsertBySlug(row) != null,
                Tables_ArticleDao::upsertAllBySlug),
            Pair.of(
                "upsertAllReturningBySlug",
                dao,
                Tables_ArticleDao::upsertBySlug,
                Tables_ArticleDao::upsertAllReturningBySlug),
            Pair.of(
                "insertAllIfAbsentBySlug",
                dao,
                Tables_ArticleDao::insertIfAbsentBySlug,
                Tables_ArticleDao::insertAllIfAbsentBySlug),
            Pair.of(
                "getOrInsertAllBySlug",
                dao,
                Tables_ArticleDao::getOrInsertBySlug,
                Tables_ArticleDao::getOrInsertAllBySlug),
            Pair.of(
                "insertAll",
                dao,
                (it, row) -> it.insert(row) != null,
                Tables_ArticleDao::insertAll),
            Pair.of(
                "insertAllReturning",
                dao,
                Tables_ArticleDao::insert,
                Tables_ArticleDao::insertAllReturning)));
  }

  private static Kind<?> tokens() {
    Function<Database, Tables_TokenDao> dao = Tables_TokenDao::new;
    return new Kind<>(
        Tables_TokenDao.TABLE,
        random -> {
          var row = NewTables_Token.builder().tenant(random.nextInt(2));
          if (random.nextInt(3) > 0) {
            row.token(new UUID(0, random.nextInt(4)));
          }
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        (database, rows) -> new Tables_TokenDao(database).upsertAllByToken(rows),
        List.of(
            Pair.of(
                "upsertAllByToken",
                dao,
                (it, row) -> it.upsertByToken(row) != null,
                Tables_TokenDao::upsertAllByToken),
            Pair.of(
                "upsertAllReturningByToken",
                dao,
                Tables_TokenDao::upsertByToken,
                Tables_TokenDao::upsertAllReturningByToken),
            Pair.of(
                "insertAllIfAbsentByToken",
                dao,
                Tables_TokenDao::insertIfAbsentByToken,
                Tables_TokenDao::insertAllIfAbsentByToken)));
  }

  private static Kind<?> nations() {
    Function<Database, Tables_NationDao> dao = Tables_NationDao::new;
    return new Kind<>(
        Tables_NationDao.TABLE,
        random -> {
          var row = NewTables_Nation.builder().name(name(random));
          if (random.nextBoolean()) {
            row.code(nullable(random));
          }
          return random.nextBoolean() ? row.people(random.nextInt(3)).build() : row.build();
        },
        (database, rows) -> new Tables_NationDao(database).upsertAllByName(rows),
        List.of(
            Pair.of(
                "upsertAllByName",
                dao,
                (it, row) -> it.upsertByName(row) != null,
                Tables_NationDao::upsertAllByName),
            Pair.of(
                "upsertAllReturningByName",
                dao,
                Tables_NationDao::upsertByName,
                Tables_NationDao::upsertAllReturningByName),
            Pair.of(
                "insertAllIfAbsentByName",
                dao,
                Tables_NationDao::insertIfAbsentByName,
                Tables_NationDao::insertAllIfAbsentByName),
            Pair.of(
                "getOrInsertAllByName",
                dao,
                Tables_NationDao::getOrInsertByName,
                Tables_NationDao::getOrInsertAllByName),
            Pair.of(
                "findAllByName",
                dao,
                (it, row) -> it.findByName(row.name()).toString(),
                (it, rows) ->
                    it
                        .findAllByName(list(rows).stream().map(NewTables_Nation::name).toList())
                        .stream()
                        .map(Object::toString)
                        .toList()),
            Pair.of(
                "change", dao, (it, row) -> it.change(List.of(row)) > 0, Tables_NationDao::change),
            Pair.of(
                "grow",
                dao,
                (it, row) -> it.grow(List.of(row.name()), 1).get(0),
                (it, rows) -> it.grow(list(rows).stream().map(NewTables_Nation::name).toList(), 1)),
            Pair.of(
                "deleteAllByName",
                dao,
                (it, row) -> it.deleteByName(row.name()),
                (it, rows) ->
                    it.deleteAllByName(list(rows).stream().map(NewTables_Nation::name).toList()))));
  }

  private static String name(Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    return random.nextInt(20) == 0 ? name.toUpperCase(Locale.ROOT) : name;
  }

  private static @Nullable String nullable(Random random) {
    return random.nextBoolean() ? "n" + random.nextInt(3) : null;
  }

  private static @Nullable Integer number(Random random) {
    return random.nextBoolean() ? random.nextInt(3) : null;
  }
}
