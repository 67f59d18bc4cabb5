package dev.arbiter.batches;

import dev.arbiter.batches.UpdateKind.Updates;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of table whose rows are updated, with rows whose keys meet often. */
final class UpdateKinds {

  private static final List<String> NAMES = List.of("a", "A", "b", "B", "c", "C", "d", "-", "");
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final int MORE = 3;
  private static final int MOST = 20;

  private UpdateKinds() {}

  static Stream<UpdateKind<?, ?, ?>> all(int serverVersion) {
    return Stream.concat(
        Stream.of(
            plain(),
            lowered(),
            living(),
            rounded(),
            coalesced(),
            sorted(),
            numbered(),
            slugged(),
            parted(),
            dependent()),
        serverVersion >= 15 ? Stream.of(notDistinct()) : Stream.empty());
  }

  private static UpdateKind<?, ?, ?> plain() {
    return new UpdateKind<NewUpdatedTables_Plain, UpdatedTables.Plain, String>(
        UpdatedTables_PlainDao.TABLE,
        random -> {
          var row = NewUpdatedTables_Plain.builder().key(name(random)).n(random.nextInt(9));
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        NewUpdatedTables_Plain::key,
        database -> new UpdatedTables_PlainDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_PlainDao(database);
          return new Updates<>(dao::update, dao::updateAll, dao::replace, dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_PlainDao(database);
          return new Updates<>(
              key -> dao.grow(key, MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key, MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> lowered() {
    return new UpdateKind<NewUpdatedTables_Lowered, UpdatedTables.Lowered, String>(
        UpdatedTables_LoweredDao.TABLE,
        random -> {
          var row = NewUpdatedTables_Lowered.builder().name(name(random)).n(random.nextInt(9));
          if (random.nextBoolean()) {
            row.note(nullable(random));
          }
          return random.nextBoolean() ? row.level("l" + random.nextInt(9)).build() : row.build();
        },
        NewUpdatedTables_Lowered::name,
        database -> new UpdatedTables_LoweredDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_LoweredDao(database);
          return new Updates<>(
              row -> dao.update(row, MOST),
              rows -> dao.updateAll(rows, MOST),
              dao::replace,
              dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_LoweredDao(database);
          return new Updates<>(
              key -> dao.grow(key, MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key, MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> living() {
    return new UpdateKind<
        NewUpdatedTables_Living, UpdatedTables.Living, UpdatedTables_LivingDao.Code>(
        UpdatedTables_LivingDao.TABLE,
        random -> {
          var row =
              NewUpdatedTables_Living.builder().tenant(random.nextInt(2)).n(random.nextInt(9));
          if (random.nextBoolean()) {
            row.code(nullable(random));
          }
          return random.nextInt(3) == 0
              ? row.deletedAt(random.nextBoolean() ? NOON : null).build()
              : row.build();
        },
        row -> new UpdatedTables_LivingDao.Code(row.tenant(), row.code()),
        database -> new UpdatedTables_LivingDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_LivingDao(database);
          return new Updates<>(dao::update, dao::updateAll, dao::replace, dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_LivingDao(database);
          return new Updates<>(
              key -> dao.grow(key.tenant(), key.code(), MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key.tenant(), key.code(), MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> rounded() {
    return new UpdateKind<
        NewUpdatedTables_Rounded, UpdatedTables.Rounded, UpdatedTables_RoundedDao.Key>(
        UpdatedTables_RoundedDao.TABLE,
        random ->
            NewUpdatedTables_Rounded.builder()
                .amount(new BigDecimal(random.nextBoolean() ? "1.001" : "1.004"))
                .code(random.nextBoolean() ? "a" : "a ")
                .tag(List.of("b", "b ", "bc", "bc ", "bcd").get(random.nextInt(5)))
                .at(NOON.plusMillis(random.nextInt(2) * 300))
                .n(random.nextInt(9))
                .build(),
        row -> new UpdatedTables_RoundedDao.Key(row.amount(), row.code(), row.tag(), row.at()),
        database -> new UpdatedTables_RoundedDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_RoundedDao(database);
          return new Updates<>(dao::update, dao::updateAll, dao::replace, dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_RoundedDao(database);
          return new Updates<>(
              key -> dao.grow(key.amount(), key.code(), key.tag(), key.at(), MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key.amount(), key.code(), key.tag(), key.at(), MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> notDistinct() {
    return new UpdateKind<
        NewUpdatedTables_NotDistinct, UpdatedTables.NotDistinct, UpdatedTables_NotDistinctDao.Key>(
        UpdatedTables_NotDistinctDao.TABLE,
        random -> {
          var row = NewUpdatedTables_NotDistinct.builder().n(random.nextInt(9));
          if (random.nextBoolean()) {
            row.a(random.nextInt(2));
          }
          return random.nextBoolean() ? row.b(nullable(random)).build() : row.build();
        },
        row -> new UpdatedTables_NotDistinctDao.Key(row.a(), row.b()),
        database -> new UpdatedTables_NotDistinctDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_NotDistinctDao(database);
          return new Updates<>(dao::update, dao::updateAll, dao::replace, dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_NotDistinctDao(database);
          return new Updates<>(
              key -> dao.grow(key.a(), key.b(), MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key.a(), key.b(), MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> coalesced() {
    return new UpdateKind<NewUpdatedTables_Coalesced, UpdatedTables.Coalesced, @Nullable String>(
        UpdatedTables_CoalescedDao.TABLE,
        random -> {
          var row = NewUpdatedTables_Coalesced.builder().n(random.nextInt(9));
          return random.nextInt(4) > 0 ? row.code(nullable(random)).build() : row.build();
        },
        NewUpdatedTables_Coalesced::code,
        database -> new UpdatedTables_CoalescedDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_CoalescedDao(database);
          return new Updates<>(dao::update, dao::updateAll, dao::replace, dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_CoalescedDao(database);
          return new Updates<>(
              key -> dao.grow(key, MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key, MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> sorted() {
    return new UpdateKind<NewUpdatedTables_Sorted, UpdatedTables.Sorted, String>(
        UpdatedTables_SortedDao.TABLE,
        random -> NewUpdatedTables_Sorted.builder().name(name(random)).n(random.nextInt(9)).build(),
        NewUpdatedTables_Sorted::name,
        database -> new UpdatedTables_SortedDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_SortedDao(database);
          return new Updates<>(dao::update, dao::updateAll, dao::replace, dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_SortedDao(database);
          return new Updates<>(
              key -> dao.grow(key, MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key, MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> numbered() {
    return new UpdateKind<NewUpdatedTables_Numbered, UpdatedTables.Numbered, Long>(
        UpdatedTables_NumberedDao.TABLE,
        random -> {
          var row = NewUpdatedTables_Numbered.builder().n(random.nextInt(9));
          if (random.nextInt(9) > 0) {
            row.number(-random.nextInt(9));
          }
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        row -> row.number() == null ? 1 : row.number(),
        database -> new UpdatedTables_NumberedDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_NumberedDao(database);
          return new Updates<>(dao::update, dao::updateAll, dao::replace, dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_NumberedDao(database);
          return new Updates<>(
              key -> dao.grow(key, MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key, MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> slugged() {
    return new UpdateKind<NewUpdatedTables_Slugged, UpdatedTables.Slugged, String>(
        UpdatedTables_SluggedDao.TABLE,
        random ->
            NewUpdatedTables_Slugged.builder().title(name(random)).n(random.nextInt(9)).build(),
        row -> row.title().toLowerCase(Locale.ROOT),
        database -> new UpdatedTables_SluggedDao(database)::insert,
        null,
        database -> {
          var dao = new UpdatedTables_SluggedDao(database);
          return new Updates<>(
              key -> dao.grow(key, MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key, MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> parted() {
    return new UpdateKind<
        NewUpdatedTables_Parted, UpdatedTables.Parted, UpdatedTables_PartedDao.Id>(
        UpdatedTables_PartedDao.TABLE,
        random -> {
          var row =
              NewUpdatedTables_Parted.builder()
                  .region(random.nextBoolean() ? "north" : "south")
                  .code(name(random).getBytes(StandardCharsets.UTF_8))
                  .n(random.nextInt(9));
          return random.nextBoolean() ? row.note(nullable(random)).build() : row.build();
        },
        row -> new UpdatedTables_PartedDao.Id(row.region(), row.code()),
        database -> new UpdatedTables_PartedDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_PartedDao(database);
          return new Updates<>(dao::update, dao::updateAll, dao::replace, dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_PartedDao(database);
          return new Updates<>(
              key -> dao.grow(key.region(), key.code(), MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key.region(), key.code(), MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static UpdateKind<?, ?, ?> dependent() {
    return new UpdateKind<NewUpdatedTables_Dependent, UpdatedTables.Dependent, String>(
        UpdatedTables_DependentDao.TABLE,
        random ->
            NewUpdatedTables_Dependent.builder().name(name(random)).n(random.nextInt(40)).build(),
        NewUpdatedTables_Dependent::name,
        database -> new UpdatedTables_DependentDao(database)::insert,
        database -> {
          var dao = new UpdatedTables_DependentDao(database);
          return new Updates<>(dao::update, dao::updateAll, dao::replace, dao::replaceAll);
        },
        database -> {
          var dao = new UpdatedTables_DependentDao(database);
          return new Updates<>(
              key -> dao.grow(key, MORE, MOST),
              keys -> dao.growAll(keys, MORE, MOST),
              key -> dao.growing(key, MORE),
              keys -> dao.growingAll(keys, MORE));
        });
  }

  private static String name(RandomGenerator random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private static @Nullable String nullable(RandomGenerator random) {
    return random.nextInt(4) == 0 ? null : name(random);
  }
}
