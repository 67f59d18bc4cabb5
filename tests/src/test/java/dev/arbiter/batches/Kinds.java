package dev.arbiter.batches;

import dev.arbiter.Upserted;
import dev.arbiter.batches.Tables.Color;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of table, with rows whose keys meet often. */
final class Kinds {

  private static final List<String> NAMES = List.of("a", "A", "b", "B", "c", "ab", "aB", "", "-");
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private Kinds() {}

  static Stream<Kind<?, ?>> all(int serverVersion) {
    return Stream.concat(
        Stream.of(
            plain(),
            lowered(),
            recased(),
            coalesced(),
            partial(),
            living(),
            graded(),
            distinctNulls(),
            slugged(),
            collated(),
            rounded(),
            numbered(),
            late(),
            later(),
            defaulted(),
            skipped(),
            parted(),
            accrued(),
            told(),
            dependent(),
            everyType()),
        serverVersion >= 15 ? Stream.of(notDistinct()) : Stream.empty());
  }

  private static Kind<?, ?> plain() {
    return new Kind<>(
        Tables_PlainDao.TABLE,
        random -> {
          var row =
              NewTables_Plain.builder()
                  .key(name(random))
                  .first("f" + random.nextInt(100))
                  .hits(random.nextInt(9));
          if (random.nextBoolean()) {
            row.note(nullable(random));
          }
          if (random.nextBoolean()) {
            row.label(name(random));
          }
          if (random.nextInt(3) == 0) {
            row.active(random.nextBoolean());
          }
          if (random.nextInt(5) == 0) {
            row.id(new UUID(random.nextLong(), random.nextLong()));
          }
          return row.build();
        },
        database -> {
          var dao = new Tables_PlainDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByKey,
              dao::upsertAllByKey,
              dao::upsertAllReturningByKey,
              dao::insertIfAbsentByKey,
              dao::insertAllIfAbsentByKey,
              dao::getOrInsertByKey,
              dao::getOrInsertAllByKey);
        });
  }

  private static Kind<?, ?> lowered() {
    return new Kind<>(
        Tables_LoweredDao.TABLE,
        random -> {
          var row = NewTables_Lowered.builder().email(name(random)).n(random.nextInt(9));
          return random.nextBoolean() ? row.name(nullable(random)).build() : row.build();
        },
        database -> {
          var dao = new Tables_LoweredDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByEmail,
              dao::upsertAllByEmail,
              dao::upsertAllReturningByEmail,
              dao::insertIfAbsentByEmail,
              dao::insertAllIfAbsentByEmail,
              dao::getOrInsertByEmail,
              dao::getOrInsertAllByEmail);
        });
  }

  private static Kind<?, ?> recased() {
    return new Kind<>(
        Tables_RecasedDao.TABLE,
        random -> NewTables_Recased.builder().email(name(random)).n(random.nextInt(9)).build(),
        database -> {
          var dao = new Tables_RecasedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByEmail,
              dao::upsertAllByEmail,
              dao::upsertAllReturningByEmail,
              dao::insertIfAbsentByEmail,
              dao::insertAllIfAbsentByEmail,
              dao::getOrInsertByEmail,
              dao::getOrInsertAllByEmail);
        });
  }

  private static Kind<?, ?> coalesced() {
    return new Kind<>(
        Tables_CoalescedDao.TABLE,
        random -> {
          var row =
              NewTables_Coalesced.builder()
                  .tenant(random.nextInt(2))
                  .trail("," + random.nextInt(99));
          if (random.nextBoolean()) {
            row.code(nullable(random));
          }
          if (random.nextBoolean()) {
            row.n(random.nextInt(99));
          }
          return row.build();
        },
        database -> {
          var dao = new Tables_CoalescedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByTenantAndCode,
              dao::upsertAllByTenantAndCode,
              dao::upsertAllReturningByTenantAndCode,
              dao::insertIfAbsentByTenantAndCode,
              dao::insertAllIfAbsentByTenantAndCode,
              dao::getOrInsertByTenantAndCode,
              dao::getOrInsertAllByTenantAndCode);
        });
  }

  private static Kind<?, ?> partial() {
    List<String> data =
        List.of("{}", "{\"n\": 1}", "{\"n\":  1, \"x\": 2}", "{\"m\": 1}", "{\"n\": 2}");
    return new Kind<>(
        Tables_PartialDao.TABLE,
        random -> {
          var row =
              NewTables_Partial.builder()
                  .owner(name(random).toLowerCase(java.util.Locale.ROOT))
                  .data(data.get(random.nextInt(data.size())))
                  .hits(random.nextInt(9));
          return random.nextBoolean() ? row.active(random.nextInt(4) > 0).build() : row.build();
        },
        database -> {
          var dao = new Tables_PartialDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByN,
              dao::upsertAllByN,
              dao::upsertAllReturningByN,
              dao::insertIfAbsentByN,
              dao::insertAllIfAbsentByN,
              dao::getOrInsertByN,
              dao::getOrInsertAllByN);
        });
  }

  private static Kind<?, ?> living() {
    List<String> codes = List.of("a", "-", "b");
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
        database -> {
          var dao = new Tables_LivingDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByCode,
              dao::upsertAllByCode,
              dao::upsertAllReturningByCode,
              dao::insertIfAbsentByCode,
              dao::insertAllIfAbsentByCode,
              dao::getOrInsertByCode,
              dao::getOrInsertAllByCode);
        });
  }

  private static Kind<?, ?> graded() {
    List<String> grades = List.of("1", "1.0", "1.00", "2");
    return new Kind<>(
        Tables_GradedDao.TABLE,
        random -> {
          var row = NewTables_Graded.builder().tenant(random.nextInt(9));
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
        database -> {
          var dao = new Tables_GradedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByGrade,
              dao::upsertAllByGrade,
              dao::upsertAllReturningByGrade,
              dao::insertIfAbsentByGrade,
              dao::insertAllIfAbsentByGrade,
              dao::getOrInsertByGrade,
              dao::getOrInsertAllByGrade);
        });
  }

  private static Kind<?, ?> notDistinct() {
    return new Kind<>(
        Tables_NotDistinctDao.TABLE,
        random -> {
          var row = NewTables_NotDistinct.builder();
          if (random.nextBoolean()) {
            row.a(number(random));
          }
          if (random.nextBoolean()) {
            row.b(nullable(random));
          }
          return random.nextBoolean() ? row.n(number(random)).build() : row.build();
        },
        database -> {
          var dao = new Tables_NotDistinctDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByAAndB,
              dao::upsertAllByAAndB,
              dao::upsertAllReturningByAAndB,
              dao::insertIfAbsentByAAndB,
              dao::insertAllIfAbsentByAAndB,
              dao::getOrInsertByAAndB,
              dao::getOrInsertAllByAAndB);
        });
  }

  private static Kind<?, ?> distinctNulls() {
    return new Kind<>(
        Tables_DistinctNullsDao.TABLE,
        random -> {
          var row = NewTables_DistinctNulls.builder();
          if (random.nextInt(3) > 0) {
            row.a(number(random));
          }
          if (random.nextInt(3) > 0) {
            row.b(nullable(random));
          }
          return random.nextBoolean() ? row.n(number(random)).build() : row.build();
        },
        database -> {
          var dao = new Tables_DistinctNullsDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByAAndB,
              dao::upsertAllByAAndB,
              dao::upsertAllReturningByAAndB,
              dao::insertIfAbsentByAAndB,
              dao::insertAllIfAbsentByAAndB,
              dao::getOrInsertByAAndB,
              dao::getOrInsertAllByAAndB);
        });
  }

  private static Kind<?, ?> slugged() {
    return new Kind<>(
        Tables_SluggedDao.TABLE,
        random -> {
          var row = NewTables_Slugged.builder().title(name(random));
          return random.nextBoolean() ? row.n(number(random)).build() : row.build();
        },
        database -> {
          var dao = new Tables_SluggedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeBySlug,
              dao::upsertAllBySlug,
              dao::upsertAllReturningBySlug,
              dao::insertIfAbsentBySlug,
              dao::insertAllIfAbsentBySlug,
              dao::getOrInsertBySlug,
              dao::getOrInsertAllBySlug);
        });
  }

  private static Kind<?, ?> collated() {
    return new Kind<>(
        Tables_CollatedDao.TABLE,
        random -> {
          var row = NewTables_Collated.builder().key(name(random)).least(name(random));
          if (random.nextBoolean()) {
            row.label(name(random));
          }
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        database -> {
          var dao = new Tables_CollatedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByKey,
              dao::upsertAllByKey,
              dao::upsertAllReturningByKey,
              dao::insertIfAbsentByKey,
              dao::insertAllIfAbsentByKey,
              dao::getOrInsertByKey,
              dao::getOrInsertAllByKey);
        });
  }

  private static Kind<?, ?> rounded() {
    List<String> amounts = List.of("1", "1.00", "1.001", "1.004", "1.005", "2");
    List<String> codes = List.of("x", "x ", "xyz", "xyz  ");
    List<String> tags = List.of("t", "tu", "tu  ", "t ");
    return new Kind<>(
        Tables_RoundedDao.TABLE,
        random -> {
          var row =
              NewTables_Rounded.builder()
                  .amount(new BigDecimal(amounts.get(random.nextInt(amounts.size()))))
                  .code(codes.get(random.nextInt(codes.size())))
                  .tag(tags.get(random.nextInt(tags.size())))
                  .at(NOON.plusNanos(random.nextInt(4) * 250_000_000L + 499_999_999))
                  .hits(1);
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        database -> {
          var dao = new Tables_RoundedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByKey,
              dao::upsertAllByKey,
              dao::upsertAllReturningByKey,
              dao::insertIfAbsentByKey,
              dao::insertAllIfAbsentByKey,
              dao::getOrInsertByKey,
              dao::getOrInsertAllByKey);
        });
  }

  private static Kind<?, ?> numbered() {
    return new Kind<>(
        Tables_NumberedDao.TABLE,
        random -> {
          var row = NewTables_Numbered.builder().name(name(random)).n(random.nextInt(99));
          if (random.nextInt(3) == 0) {
            row.id(-random.nextLong(Long.MAX_VALUE));
          }
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        database -> {
          var dao = new Tables_NumberedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByName,
              dao::upsertAllByName,
              dao::upsertAllReturningByName,
              dao::insertIfAbsentByName,
              dao::insertAllIfAbsentByName,
              dao::getOrInsertByName,
              dao::getOrInsertAllByName);
        });
  }

  private static Kind<?, ?> late() {
    return new Kind<>(
        Tables_LateDao.TABLE,
        random -> NewTables_Late.builder().name(name(random)).n(random.nextInt(9)).build(),
        database -> {
          var dao = new Tables_LateDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByName,
              dao::upsertAllByName,
              dao::upsertAllReturningByName,
              dao::insertIfAbsentByName,
              dao::insertAllIfAbsentByName,
              dao::getOrInsertByName,
              dao::getOrInsertAllByName);
        });
  }

  private static Kind<?, ?> later() {
    return new Kind<>(
        Tables_LaterDao.TABLE,
        random -> NewTables_Later.builder().name(name(random)).n(random.nextInt(9)).build(),
        database -> {
          var dao = new Tables_LaterDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByName,
              dao::upsertAllByName,
              dao::upsertAllReturningByName,
              dao::insertIfAbsentByName,
              dao::insertAllIfAbsentByName,
              dao::getOrInsertByName,
              dao::getOrInsertAllByName);
        });
  }

  private static Kind<?, ?> defaulted() {
    return new Kind<>(
        Tables_DefaultedDao.TABLE,
        random -> {
          var row = NewTables_Defaulted.builder().n(random.nextInt(9));
          if (random.nextBoolean()) {
            row.name(random.nextBoolean() ? "standard" : name(random));
          }
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        database -> {
          var dao = new Tables_DefaultedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByName,
              dao::upsertAllByName,
              dao::upsertAllReturningByName,
              dao::insertIfAbsentByName,
              dao::insertAllIfAbsentByName,
              dao::getOrInsertByName,
              dao::getOrInsertAllByName);
        });
  }

  private static Kind<?, ?> skipped() {
    return new Kind<>(
        Tables_SkippedDao.TABLE,
        random -> {
          var row = NewTables_Skipped.builder().key(name(random));
          if (random.nextBoolean()) {
            row.n(random.nextInt(2));
          }
          return random.nextBoolean()
              ? row.note(random.nextBoolean() ? "n" : null).build()
              : row.build();
        },
        database -> {
          var dao = new Tables_SkippedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByKey,
              dao::upsertAllByKey,
              dao::upsertAllReturningByKey,
              dao::insertIfAbsentByKey,
              dao::insertAllIfAbsentByKey,
              dao::getOrInsertByKey,
              dao::getOrInsertAllByKey);
        });
  }

  private static Kind<?, ?> parted() {
    return new Kind<>(
        Tables_PartedDao.TABLE,
        random -> {
          var row =
              NewTables_Parted.builder()
                  .region(random.nextBoolean() ? "north" : "south")
                  .number(random.nextInt(5));
          if (random.nextBoolean()) {
            row.note(nullable(random));
          }
          return random.nextBoolean() ? row.n(random.nextInt(9)).build() : row.build();
        },
        database -> {
          var dao = new Tables_PartedDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeById,
              dao::upsertAllById,
              dao::upsertAllReturningById,
              dao::insertIfAbsentById,
              dao::insertAllIfAbsentById,
              dao::getOrInsertById,
              dao::getOrInsertAllById);
        });
  }

  private static Kind<?, ?> accrued() {
    return new Kind<>(
        Tables_AccruedDao.TABLE,
        random -> {
          var row = NewTables_Accrued.builder().owner(name(random));
          if (random.nextBoolean()) {
            row.code(nullable(random));
          }
          if (random.nextBoolean()) {
            row.n(random.nextInt(9));
          }
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        database -> {
          var dao = new Tables_AccruedDao(database);
          return new Kind.Methods<>(
              row -> dao.accrue(row, 3, "x"),
              rows -> dao.accrueAll(rows, 3, "x"),
              rows -> dao.accrueAllWithOutcome(rows, 3, "x").stream().map(Upserted::row).toList(),
              dao::insertIfAbsentByKey,
              dao::insertAllIfAbsentByKey,
              dao::getOrInsertByKey,
              dao::getOrInsertAllByKey);
        });
  }

  private static Kind<?, ?> told() {
    return new Kind<>(
        Tables_ToldDao.TABLE,
        random -> {
          var row =
              NewTables_Told.builder()
                  .region(random.nextBoolean() ? "north" : "south")
                  .number(random.nextInt(5));
          if (random.nextBoolean()) {
            row.note(nullable(random));
          }
          return random.nextBoolean() ? row.n(random.nextInt(9)).build() : row.build();
        },
        database -> {
          var dao = new Tables_ToldDao(database);
          return new Kind.Methods<>(
              dao::tell,
              rows -> dao.count(rows, true),
              rows -> dao.tellAll(rows).stream().map(Upserted::row).toList(),
              dao::insertIfAbsentById,
              dao::insertAllIfAbsentById,
              dao::getOrInsertById,
              dao::getOrInsertAllById);
        });
  }

  private static Kind<?, ?> dependent() {
    return new Kind<>(
        Tables_DependentDao.TABLE,
        random ->
            NewTables_Dependent.builder()
                .name(name(random))
                .slug(Integer.toString(random.nextInt(40)))
                .build(),
        database -> {
          var dao = new Tables_DependentDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeByName,
              dao::upsertAllByName,
              dao::upsertAllReturningByName,
              dao::insertIfAbsentByName,
              dao::insertAllIfAbsentByName,
              dao::getOrInsertByName,
              dao::getOrInsertAllByName);
        });
  }

  private static Kind<?, ?> everyType() {
    return new Kind<>(
        Tables_EveryTypeDao.TABLE,
        random -> {
          var row = NewTables_EveryType.builder().place(random.nextInt(9));
          if (random.nextBoolean()) {
            row.given(nullable(random)).mixed(nullable(random)).small((short) random.nextInt(9));
          }
          if (random.nextBoolean()) {
            row.round(number(random)).big(random.nextLong()).whole(random.nextLong(1 << 30));
          }
          if (random.nextBoolean()) {
            row.bool(random.nextBoolean()).dbl(random.nextDouble()).flt(random.nextFloat());
          }
          if (random.nextBoolean()) {
            row.dbl(Double.NaN).flt(Float.NEGATIVE_INFINITY).amount(new BigDecimal("1E+5"));
          } else {
            row.amount(BigDecimal.valueOf(random.nextInt(), 3));
          }
          if (random.nextBoolean()) {
            row.instant(instant(random)).offset(OffsetDateTime.MAX).local(LocalDateTime.MIN);
          } else {
            row.offset(instant(random).atOffset(ZoneOffset.ofHoursMinutesSeconds(-3, -30, -7)))
                .local(LocalDateTime.ofInstant(instant(random), ZoneOffset.UTC))
                .day(LocalDateTime.ofInstant(instant(random), ZoneOffset.UTC));
          }
          if (random.nextBoolean()) {
            row.instant(random.nextBoolean() ? Instant.MAX : Instant.MIN).date(LocalDate.MAX);
          } else {
            row.date(LocalDate.ofEpochDay(random.nextInt(-1_000_000, 1_000_000)));
          }
          row.time(random.nextInt(4) == 0 ? LocalTime.MAX : LocalTime.ofNanoOfDay(nanos(random)));
          if (random.nextBoolean()) {
            byte[] bytes = new byte[random.nextInt(5)];
            random.nextBytes(bytes);
            row.bytes(bytes).uuid(new UUID(random.nextLong(), random.nextLong()));
          }
          if (random.nextBoolean()) {
            row.color(random.nextBoolean() ? Color.RED : Color.GREEN)
                .json("{\"a\": [1, \"\\\\ \\\"x\\\"\"]}")
                .tags("{\"b, c\",\"d e\"}")
                .bits("101");
          }
          return row.build();
        },
        database -> {
          var dao = new Tables_EveryTypeDao(database);
          return new Kind.Methods<>(
              dao::upsertWithOutcomeById,
              dao::upsertAllById,
              dao::upsertAllReturningById,
              dao::insertIfAbsentById,
              dao::insertAllIfAbsentById,
              dao::getOrInsertById,
              dao::getOrInsertAllById);
        });
  }

  private static long nanos(RandomGenerator random) {
    return random.nextLong(86_399_000_000_000L);
  }

  private static Instant instant(RandomGenerator random) {
    long seconds = random.nextLong(-100_000_000_000L, 100_000_000_000L);
    return Instant.ofEpochSecond(seconds, random.nextInt(1_000_000_000));
  }

  private static String name(RandomGenerator random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private static @Nullable String nullable(RandomGenerator random) {
    List<String> texts = List.of("", "x", "NULL", "a\"b\\c", "{1,2}", " ä ", "'");
    int choice = random.nextInt(texts.size() + 2);
    return choice < texts.size() ? texts.get(choice) : null;
  }

  private static @Nullable Integer number(RandomGenerator random) {
    int number = random.nextInt(4);
    return number == 0 ? null : number;
  }
}
