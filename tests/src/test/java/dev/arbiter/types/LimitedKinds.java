package dev.arbiter.types;

import dev.arbiter.Column;
import dev.arbiter.ColumnConverter;
import dev.arbiter.Id;
import dev.arbiter.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of values in columns of limited types, domains above all, which only the server knows. */
public final class LimitedKinds {

  private LimitedKinds() {}

  record CodeId(String value) {}

  record Wrapper(String text, int unused) {}

  enum Label {
    AB,
    ABC,
    ABCD
  }

  static final class CodeConverter implements ColumnConverter<Wrapper, String> {

    public CodeConverter() {}

    @Override
    public String toColumn(Wrapper value) {
      return value.text();
    }

    @Override
    public Wrapper fromColumn(String value) {
      return new Wrapper(value, 0);
    }
  }

  @Table("codes")
  record Codes(@Id @Column(type = "code") String v) {}

  @Table("nested_codes")
  record NestedCodes(@Id @Column(type = "nested_code") String v) {}

  @Table("fixed_codes")
  record FixedCodes(@Id @Column(type = "fixed_code") String v) {}

  @Table("bit_codes")
  record BitCodes(@Id @Column(type = "bit_code") String v) {}

  @Table("varbit_codes")
  record VarbitCodes(@Id @Column(type = "varbit_code") String v) {}

  @Table("checked_codes")
  record CheckedCodes(@Id @Column(type = "checked_code") String v) {}

  @Table("decimal_codes")
  record DecimalCodes(@Id @Column(type = "decimal_code") String v) {}

  @Table("varchars")
  record Varchars(@Id @Column(type = "varchar(3)") String v) {}

  @Table("chars")
  record Chars(@Id @Column(type = "char(3)") String v) {}

  @Table("bits")
  record Bits(@Id @Column(type = "bit(3)") String v) {}

  @Table("varbits")
  record Varbits(@Id @Column(type = "varbit(3)") String v) {}

  @Table("code_ids")
  record CodeIds(@Id @Column(type = "code") CodeId v) {}

  @Table("labels")
  record Labels(@Id @Column(type = "code") Label v) {}

  @Table("wrapped")
  record Wrapped(@Id @Column(type = "code", converter = CodeConverter.class) Wrapper v) {}

  @Table("code_lists")
  record CodeLists(@Id @Column(type = "code[]") List<String> v) {}

  @Table("code_arrays")
  record CodeArrays(@Id @Column(type = "code_array") List<String> v) {}

  @Table("varchar_lists")
  record VarcharLists(@Id @Column(type = "varchar(3)[]") List<String> v) {}

  @Table("char_lists")
  record CharLists(@Id @Column(type = "char(3)[]") List<String> v) {}

  @Table("bit_lists")
  record BitLists(@Id @Column(type = "bit(3)[]") List<String> v) {}

  @Table("label_lists")
  record LabelLists(@Id @Column(type = "code[]") List<Label> v) {}

  @Table("domain_decimals")
  record DomainDecimals(@Id @Column(type = "decimal_code") BigDecimal v) {}

  @Table("domain_integers")
  record DomainIntegers(@Id @Column(type = "small_code") int v) {}

  @Table("positive_longs")
  record PositiveLongs(@Id @Column(type = "positive_code") long v) {}

  @Table("short_lists")
  record ShortLists(@Id @Column(type = "smallint[]") List<Integer> v) {}

  @Table("domain_lists")
  record DomainLists(@Id @Column(type = "small_code[]") List<Integer> v) {}

  @Table("decimal_lists")
  record DecimalLists(@Id @Column(type = "numeric(4,1)[]") List<BigDecimal> v) {}

  @Table("domain_times")
  record DomainTimes(@Id @Column(type = "time_code") LocalTime v) {}

  @Table("domain_durations")
  record DomainDurations(@Id @Column(type = "interval_code") Duration v) {}

  /** The DDL of the types that the tables take to exist. */
  public static final String TYPES =
      """
      CREATE DOMAIN code AS varchar(3);
      CREATE DOMAIN nested_code AS code;
      CREATE DOMAIN fixed_code AS char(3);
      CREATE DOMAIN bit_code AS bit(3);
      CREATE DOMAIN varbit_code AS varbit(3);
      CREATE DOMAIN checked_code AS text CHECK (VALUE ~ '^[a-z]*$');
      CREATE DOMAIN decimal_code AS numeric(4, 1);
      CREATE DOMAIN code_array AS varchar(3)[];
      CREATE DOMAIN small_code AS smallint;
      CREATE DOMAIN positive_code AS integer CHECK (VALUE > 0);
      CREATE DOMAIN time_code AS time(0);
      CREATE DOMAIN interval_code AS interval(0);
      """;

  static Stream<Kind<?>> all() {
    return Stream.of(
        new Kind<>(
            LimitedKinds_CodesDao.TABLE,
            "CAST(? AS text)",
            it -> it,
            LimitedKinds::word,
            List.of("abc", "abcd", "abc  ", "ab c", "", "NULL"),
            database -> {
              LimitedKinds_CodesDao dao = new LimitedKinds_CodesDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_Codes.builder().v(it).build(),
                  Codes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_NestedCodesDao.TABLE,
            "CAST(? AS text)",
            it -> it,
            LimitedKinds::word,
            List.of("abc", "abcd", "abc  "),
            database -> {
              LimitedKinds_NestedCodesDao dao = new LimitedKinds_NestedCodesDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_NestedCodes.builder().v(it).build(),
                  NestedCodes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_FixedCodesDao.TABLE,
            "CAST(? AS text)",
            it -> it,
            LimitedKinds::word,
            List.of("abc", "abcd", "abc  ", "a"),
            database -> {
              LimitedKinds_FixedCodesDao dao = new LimitedKinds_FixedCodesDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_FixedCodes.builder().v(it).build(),
                  FixedCodes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_BitCodesDao.TABLE,
            "CAST(CAST(? AS text) AS bit varying)",
            it -> it,
            LimitedKinds::bits,
            List.of("101", "1010", "1011", "10"),
            database -> {
              LimitedKinds_BitCodesDao dao = new LimitedKinds_BitCodesDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_BitCodes.builder().v(it).build(),
                  BitCodes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_VarbitCodesDao.TABLE,
            "CAST(CAST(? AS text) AS bit varying)",
            it -> it,
            LimitedKinds::bits,
            List.of("101", "1010", "1011", "10"),
            database -> {
              LimitedKinds_VarbitCodesDao dao = new LimitedKinds_VarbitCodesDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_VarbitCodes.builder().v(it).build(),
                  VarbitCodes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_CheckedCodesDao.TABLE,
            "CAST(? AS text)",
            it -> it,
            LimitedKinds::word,
            List.of("abc", "ABC", "abcd"),
            database -> {
              LimitedKinds_CheckedCodesDao dao = new LimitedKinds_CheckedCodesDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_CheckedCodes.builder().v(it).build(),
                  CheckedCodes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_DecimalCodesDao.TABLE,
            "CAST(CAST(? AS text) AS numeric)",
            it -> it,
            LimitedKinds::decimal,
            List.of("999.94", "999.95", "-1000", "0.05"),
            database -> {
              LimitedKinds_DecimalCodesDao dao = new LimitedKinds_DecimalCodesDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_DecimalCodes.builder().v(it).build(),
                  DecimalCodes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_VarcharsDao.TABLE,
            "CAST(? AS text)",
            it -> it,
            it -> text(it, "ab"),
            List.of("abc", "abcd", "ab c"),
            database -> {
              LimitedKinds_VarcharsDao dao = new LimitedKinds_VarcharsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_Varchars.builder().v(it).build(),
                  Varchars::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_CharsDao.TABLE,
            "CAST(? AS text)",
            it -> it,
            LimitedKinds::word,
            List.of("abc", "abcd", "abc  ", "a"),
            database -> {
              LimitedKinds_CharsDao dao = new LimitedKinds_CharsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_Chars.builder().v(it).build(),
                  Chars::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_BitsDao.TABLE,
            "CAST(CAST(? AS text) AS bit varying)",
            it -> it,
            LimitedKinds::bits,
            List.of("101", "1010", "1011", "10"),
            database -> {
              LimitedKinds_BitsDao dao = new LimitedKinds_BitsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_Bits.builder().v(it).build(),
                  Bits::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_VarbitsDao.TABLE,
            "CAST(CAST(? AS text) AS bit varying)",
            it -> it,
            LimitedKinds::bits,
            List.of("101", "1010", "1011", "10"),
            database -> {
              LimitedKinds_VarbitsDao dao = new LimitedKinds_VarbitsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_Varbits.builder().v(it).build(),
                  Varbits::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_CodeIdsDao.TABLE,
            "CAST(? AS text)",
            CodeId::value,
            it -> new CodeId(word(it)),
            List.of(new CodeId("abc"), new CodeId("abcd"), new CodeId("abc  ")),
            database -> {
              LimitedKinds_CodeIdsDao dao = new LimitedKinds_CodeIdsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_CodeIds.builder().v(it).build(),
                  CodeIds::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_LabelsDao.TABLE,
            "CAST(? AS text)",
            Label::name,
            it -> Label.values()[it.nextInt(3)],
            List.of(Label.ABC, Label.ABCD, Label.AB),
            database -> {
              LimitedKinds_LabelsDao dao = new LimitedKinds_LabelsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_Labels.builder().v(it).build(),
                  Labels::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_WrappedDao.TABLE,
            "CAST(? AS text)",
            Wrapper::text,
            it -> new Wrapper(word(it), 0),
            List.of(new Wrapper("abc", 0), new Wrapper("abcd", 0), new Wrapper("abc  ", 0)),
            database -> {
              LimitedKinds_WrappedDao dao = new LimitedKinds_WrappedDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_Wrapped.builder().v(it).build(),
                  Wrapped::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_CodeListsDao.TABLE,
            "CAST(CAST(? AS text) AS text[])",
            LimitedKinds::array,
            it -> List.of(word(it), word(it)),
            List.of(
                List.of("abc", "abc"),
                List.of("abc", "abcd"),
                List.of("abc  "),
                List.of("NULL", "")),
            database -> {
              LimitedKinds_CodeListsDao dao = new LimitedKinds_CodeListsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_CodeLists.builder().v(it).build(),
                  CodeLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_CodeArraysDao.TABLE,
            "CAST(CAST(? AS text) AS text[])",
            LimitedKinds::array,
            it -> List.of(word(it), word(it)),
            List.of(List.of("abc", "abc"), List.of("abc", "abcd"), List.of("abc  ")),
            database -> {
              LimitedKinds_CodeArraysDao dao = new LimitedKinds_CodeArraysDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_CodeArrays.builder().v(it).build(),
                  CodeArrays::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_VarcharListsDao.TABLE,
            "CAST(CAST(? AS text) AS text[])",
            LimitedKinds::array,
            it -> List.of(text(it, "ab"), text(it, "ab")),
            List.of(List.of("abc", "abc"), List.of("abc", "abcd")),
            database -> {
              LimitedKinds_VarcharListsDao dao = new LimitedKinds_VarcharListsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_VarcharLists.builder().v(it).build(),
                  VarcharLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_CharListsDao.TABLE,
            "CAST(CAST(? AS text) AS text[])",
            LimitedKinds::array,
            it -> List.of(word(it), word(it)),
            List.of(List.of("abc", "a"), List.of("abc", "abcd"), List.of("abc  ")),
            database -> {
              LimitedKinds_CharListsDao dao = new LimitedKinds_CharListsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_CharLists.builder().v(it).build(),
                  CharLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_BitListsDao.TABLE,
            "CAST(CAST(? AS text) AS bit varying[])",
            LimitedKinds::array,
            it -> List.of(bits(it), bits(it)),
            List.of(List.of("101", "100"), List.of("101", "1011"), List.of("11")),
            database -> {
              LimitedKinds_BitListsDao dao = new LimitedKinds_BitListsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_BitLists.builder().v(it).build(),
                  BitLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_LabelListsDao.TABLE,
            "CAST(CAST(? AS text) AS text[])",
            it -> array(it.stream().map(Label::name).toList()),
            it -> List.of(Label.values()[it.nextInt(3)]),
            List.of(List.of(Label.ABC), List.of(Label.AB, Label.ABCD)),
            database -> {
              LimitedKinds_LabelListsDao dao = new LimitedKinds_LabelListsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_LabelLists.builder().v(it).build(),
                  LabelLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_DomainDecimalsDao.TABLE,
            "CAST(CAST(? AS text) AS numeric)",
            BigDecimal::toPlainString,
            it -> new BigDecimal(decimal(it)),
            List.of(new BigDecimal("999.94"), new BigDecimal("999.95"), new BigDecimal("-1000")),
            database -> {
              LimitedKinds_DomainDecimalsDao dao = new LimitedKinds_DomainDecimalsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_DomainDecimals.builder().v(it).build(),
                  DomainDecimals::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_DomainIntegersDao.TABLE,
            "CAST(CAST(? AS text) AS integer)",
            String::valueOf,
            RandomGenerator::nextInt,
            List.of(32767, 32768, -32769, 0),
            database -> {
              LimitedKinds_DomainIntegersDao dao = new LimitedKinds_DomainIntegersDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_DomainIntegers.builder().v(it).build(),
                  DomainIntegers::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_PositiveLongsDao.TABLE,
            "CAST(CAST(? AS text) AS bigint)",
            String::valueOf,
            it -> it.nextLong(-9, 99),
            List.of(0L, 1L, 2147483647L, 2147483648L),
            database -> {
              LimitedKinds_PositiveLongsDao dao = new LimitedKinds_PositiveLongsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_PositiveLongs.builder().v(it).build(),
                  PositiveLongs::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_ShortListsDao.TABLE,
            "CAST(CAST(? AS text) AS integer[])",
            it -> array(it.stream().map(String::valueOf).toList()),
            it -> List.of(it.nextInt()),
            List.of(List.of(1, 32767), List.of(32768), List.of(0)),
            database -> {
              LimitedKinds_ShortListsDao dao = new LimitedKinds_ShortListsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_ShortLists.builder().v(it).build(),
                  ShortLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_DomainListsDao.TABLE,
            "CAST(CAST(? AS text) AS integer[])",
            it -> array(it.stream().map(String::valueOf).toList()),
            it -> List.of(it.nextInt()),
            List.of(List.of(1, 32767), List.of(32768), List.of(0)),
            database -> {
              LimitedKinds_DomainListsDao dao = new LimitedKinds_DomainListsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_DomainLists.builder().v(it).build(),
                  DomainLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_DecimalListsDao.TABLE,
            "CAST(CAST(? AS text) AS numeric[])",
            it -> array(it.stream().map(BigDecimal::toPlainString).toList()),
            it -> List.of(new BigDecimal(decimal(it))),
            List.of(
                List.of(new BigDecimal("999.94")),
                List.of(BigDecimal.ONE, new BigDecimal("999.95"))),
            database -> {
              LimitedKinds_DecimalListsDao dao = new LimitedKinds_DecimalListsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_DecimalLists.builder().v(it).build(),
                  DecimalLists::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_DomainTimesDao.TABLE,
            "CAST(CAST(? AS text) AS time)",
            LocalTime::toString,
            it -> LocalTime.ofNanoOfDay(it.nextLong(86_400_000_000_000L)),
            List.of(
                LocalTime.MIN,
                LocalTime.of(23, 59, 59, 499_999_000),
                LocalTime.of(23, 59, 59, 500_000_000)),
            database -> {
              LimitedKinds_DomainTimesDao dao = new LimitedKinds_DomainTimesDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_DomainTimes.builder().v(it).build(),
                  DomainTimes::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }),
        new Kind<>(
            LimitedKinds_DomainDurationsDao.TABLE,
            "CAST(CAST(? AS text) AS interval)",
            Duration::toString,
            it -> Duration.ofMillis(it.nextInt()),
            List.of(Duration.ZERO, Duration.ofMillis(-1500), Duration.ofDays(40)),
            database -> {
              LimitedKinds_DomainDurationsDao dao = new LimitedKinds_DomainDurationsDao(database);
              return new Kind.Methods<>(
                  it -> NewLimitedKinds_DomainDurations.builder().v(it).build(),
                  DomainDurations::v,
                  dao::insert,
                  dao::upsertAllById,
                  dao::upsertAllReturningById,
                  dao::findById,
                  dao::deleteById,
                  dao::findAllById,
                  dao::deleteAllById);
            }));
  }

  /** Of two letters, so that many begin alike. */
  private static String word(RandomGenerator random) {
    return text(random, "ab ");
  }

  private static String bits(RandomGenerator random) {
    return text(random, "01");
  }

  private static String text(RandomGenerator random, String characters) {
    return random
        .ints(random.nextInt(6), 0, characters.length())
        .mapToObj(it -> characters.substring(it, it + 1))
        .collect(Collectors.joining());
  }

  private static String decimal(RandomGenerator random) {
    return BigDecimal.valueOf(random.nextInt(-1_100_000, 1_100_000), 3).toPlainString();
  }

  private static String array(List<String> elements) {
    return elements.stream().map(it -> '"' + it + '"').collect(Collectors.joining(",", "{", "}"));
  }
}
