package dev.arbiter.batches;

import dev.arbiter.batches.KeyKind.ByKey;
import java.util.stream.Stream;

/** Tables whose keys are of every form. */
final class KeyKinds {

  private KeyKinds() {}

  static Stream<KeyKind<?, ?, ?>> all(int serverVersion) {
    return Stream.concat(
        Stream.of(
            plain(),
            lowered(),
            coalesced(),
            partial(),
            living(),
            graded(),
            distinctNulls(),
            slugged(),
            rounded(),
            late(),
            parted()),
        serverVersion >= 15 ? Stream.of(notDistinct()) : Stream.empty());
  }

  @SuppressWarnings("unchecked") // Each kind is asked for as what it is.
  private static <N, X> Kind<N, X> kind(String table) {
    return (Kind<N, X>)
        Kinds.all(Integer.MAX_VALUE)
            .filter(it -> it.toString().equals(table))
            .findAny()
            .orElseThrow();
  }

  private static KeyKind<?, ?, ?> plain() {
    return new KeyKind<NewTables_Plain, Tables.Plain, String>(
        kind("plain"),
        NewTables_Plain::key,
        database -> {
          var dao = new Tables_PlainDao(database);
          return new ByKey<>(
              dao::findByKey, dao::findAllByKey, dao::deleteByKey, dao::deleteAllByKey);
        });
  }

  private static KeyKind<?, ?, ?> lowered() {
    return new KeyKind<NewTables_Lowered, Tables.Lowered, String>(
        kind("lowered"),
        NewTables_Lowered::email,
        database -> {
          var dao = new Tables_LoweredDao(database);
          return new ByKey<>(
              dao::findByEmail, dao::findAllByEmail, dao::deleteByEmail, dao::deleteAllByEmail);
        });
  }

  private static KeyKind<?, ?, ?> coalesced() {
    return new KeyKind<NewTables_Coalesced, Tables.Coalesced, Tables_CoalescedDao.TenantAndCode>(
        kind("coalesced"),
        row -> new Tables_CoalescedDao.TenantAndCode(row.tenant(), row.code()),
        database -> {
          var dao = new Tables_CoalescedDao(database);
          return new ByKey<>(
              key -> dao.findByTenantAndCode(key.tenant(), key.code()),
              dao::findAllByTenantAndCode,
              key -> dao.deleteByTenantAndCode(key.tenant(), key.code()),
              dao::deleteAllByTenantAndCode);
        });
  }

  private static KeyKind<?, ?, ?> partial() {
    return new KeyKind<NewTables_Partial, Tables.Partial, Tables_PartialDao.N>(
        kind("partial"),
        row -> new Tables_PartialDao.N(row.owner(), row.data()),
        database -> {
          var dao = new Tables_PartialDao(database);
          return new ByKey<>(
              key -> dao.findByN(key.owner(), key.data()),
              dao::findAllByN,
              key -> dao.deleteByN(key.owner(), key.data()),
              dao::deleteAllByN);
        });
  }

  private static KeyKind<?, ?, ?> living() {
    return new KeyKind<NewTables_Living, Tables.Living, Tables_LivingDao.Code>(
        kind("living"),
        row -> new Tables_LivingDao.Code(row.tenant(), row.code()),
        database -> {
          var dao = new Tables_LivingDao(database);
          return new ByKey<>(
              key -> dao.findByCode(key.tenant(), key.code()),
              dao::findAllByCode,
              key -> dao.deleteByCode(key.tenant(), key.code()),
              dao::deleteAllByCode);
        });
  }

  private static KeyKind<?, ?, ?> graded() {
    return new KeyKind<NewTables_Graded, Tables.Graded, Tables_GradedDao.Grade>(
        kind("graded"),
        row ->
            new Tables_GradedDao.Grade(
                row.tenant(),
                row.grade() == null ? java.math.BigDecimal.ONE : row.grade(),
                row.level() == null ? 1 : row.level()),
        database -> {
          var dao = new Tables_GradedDao(database);
          return new ByKey<>(
              key -> dao.findByGrade(key.tenant(), key.grade(), key.level()),
              dao::findAllByGrade,
              key -> dao.deleteByGrade(key.tenant(), key.grade(), key.level()),
              dao::deleteAllByGrade);
        });
  }

  private static KeyKind<?, ?, ?> distinctNulls() {
    return new KeyKind<
        NewTables_DistinctNulls, Tables.DistinctNulls, Tables_DistinctNullsDao.AAndB>(
        kind("distinct_nulls"),
        row ->
            new Tables_DistinctNullsDao.AAndB(
                row.a() == null ? 0 : row.a(), row.b() == null ? "" : row.b()),
        database -> {
          var dao = new Tables_DistinctNullsDao(database);
          return new ByKey<>(
              key -> dao.findByAAndB(key.a(), key.b()),
              dao::findAllByAAndB,
              key -> dao.deleteByAAndB(key.a(), key.b()),
              dao::deleteAllByAAndB);
        });
  }

  private static KeyKind<?, ?, ?> notDistinct() {
    return new KeyKind<NewTables_NotDistinct, Tables.NotDistinct, Tables_NotDistinctDao.AAndB>(
        kind("not_distinct"),
        row -> new Tables_NotDistinctDao.AAndB(row.a(), row.b()),
        database -> {
          var dao = new Tables_NotDistinctDao(database);
          return new ByKey<>(
              key -> dao.findByAAndB(key.a(), key.b()),
              dao::findAllByAAndB,
              key -> dao.deleteByAAndB(key.a(), key.b()),
              dao::deleteAllByAAndB);
        });
  }

  private static KeyKind<?, ?, ?> slugged() {
    return new KeyKind<NewTables_Slugged, Tables.Slugged, String>(
        kind("computed"),
        row -> row.title().toLowerCase(java.util.Locale.ROOT),
        database -> {
          var dao = new Tables_SluggedDao(database);
          return new ByKey<>(
              dao::findBySlug, dao::findAllBySlug, dao::deleteBySlug, dao::deleteAllBySlug);
        });
  }

  private static KeyKind<?, ?, ?> rounded() {
    return new KeyKind<NewTables_Rounded, Tables.Rounded, Tables_RoundedDao.Key>(
        kind("rounded"),
        row -> new Tables_RoundedDao.Key(row.amount(), row.code(), row.tag(), row.at()),
        database -> {
          var dao = new Tables_RoundedDao(database);
          return new ByKey<>(
              key -> dao.findByKey(key.amount(), key.code(), key.tag(), key.at()),
              dao::findAllByKey,
              key -> dao.deleteByKey(key.amount(), key.code(), key.tag(), key.at()),
              dao::deleteAllByKey);
        });
  }

  private static KeyKind<?, ?, ?> late() {
    return new KeyKind<NewTables_Late, Tables.Late, String>(
        kind("late"),
        NewTables_Late::name,
        database -> {
          var dao = new Tables_LateDao(database);
          return new ByKey<>(
              dao::findByName, dao::findAllByName, dao::deleteByName, dao::deleteAllByName);
        });
  }

  private static KeyKind<?, ?, ?> parted() {
    return new KeyKind<NewTables_Parted, Tables.Parted, Tables_PartedDao.Id>(
        kind("parted"),
        row -> new Tables_PartedDao.Id(row.region(), row.number()),
        database -> {
          var dao = new Tables_PartedDao(database);
          return new ByKey<>(
              key -> dao.findById(key.region(), key.number()),
              dao::findAllById,
              key -> dao.deleteById(key.region(), key.number()),
              dao::deleteAllById);
        });
  }
}
