package bad;

import dev.arbiter.Column;
import dev.arbiter.ColumnConverter;
import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.List;
import java.util.Map;

@Table("accounts")
record Account(
    @Id long id,
    @Column(converter = Upper.class) int number, // error: [Converter] the converter "Upper" of "Account.number" converts String, and "Account.number" has the type int; a converter is for that type, or for that of a list's or array's elements
    @Column(converter = Upper.class) List<Integer> numbers, // error: [Converter] the converter "Upper" of "Account.numbers" converts String, and "Account.numbers" has the type List<Integer>; a converter is for that type, or for that of a list's or array's elements
    @Column(converter = Settings.class) String settings, // error: [Converter] the converter "Settings" of "Account.settings" stores values as Map<String, String>, which no column does; supported are String, UUID, int/Integer, long/Long, short/Short, boolean/Boolean, double/Double, float/Float, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDateTime, LocalDate, LocalTime, OffsetTime, Duration, Period, byte[], enums, records with one such component, lists and arrays of these
    @Column(converter = Hidden.class) String hidden, // error: [Converter] the converter "Hidden" of "Account.hidden" has no public constructor without parameters; a DAO makes an instance of it
    @Column(converter = Base.class) String base) { // error: [Converter] the converter "Base" of "Account.base" is abstract; a DAO makes an instance of it

  static class Upper extends Base {
    public Upper() {}

    @Override
    public String fromColumn(String value) {
      return value;
    }
  }

  abstract static class Base implements ColumnConverter<String, String> {
    @Override
    public String toColumn(String value) {
      return value;
    }
  }

  static class Settings implements ColumnConverter<String, Map<String, String>> {
    public Settings() {}

    @Override
    public Map<String, String> toColumn(String value) {
      return Map.of();
    }

    @Override
    public String fromColumn(Map<String, String> value) {
      return "";
    }
  }

  public static class Hidden extends Upper {
    Hidden() {}
  }
}
