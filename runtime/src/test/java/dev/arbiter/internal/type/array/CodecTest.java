package dev.arbiter.internal.type.array;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementType;
import dev.arbiter.internal.type.scalar.Codecs;
import dev.arbiter.testing.TestPostgres;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.ds.PGSimpleDataSource;

class CodecTest {

  /** Those whose column's type only the server knows, so that none can be made for them here. */
  private static final String OF_DOMAINS = "_AS_TEXT";

  /** Those that send what that of texts does, and read it as another type's text. */
  private static final String OF_OTHER_TEXTS = "STRING_IN_";

  private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = TestPostgres.freshDatabase().getConnection();
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.internal.type.array.Samples#ofEveryCodec")
  <V> void storesOneValueInEveryWay(Samples<V> samples) throws SQLException {
    Codec<V> codec = samples.codec();
    List<Stored<V>> single = single(codec, samples.values());

    assertThat(texts(inArray(new TextArray<>(codec, 1), codec, samples.values())))
        .isEqualTo(texts(single));
    if (codec.type().isBinary()) {
      assertThat(texts(inArray(binaryArray(codec), codec, samples.values())))
          .isEqualTo(texts(single));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.internal.type.array.Samples#ofEveryCodec")
  <V> void readsWhatIsStored(Samples<V> samples) throws SQLException {
    List<Stored<V>> stored = single(samples.codec(), samples.values());

    List<V> read = stored.stream().<V>map(Stored::value).toList();

    assertThat(texts(single(samples.codec(), read))).isEqualTo(texts(stored));
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.internal.type.array.Samples#ofEveryCodec")
  <V> void keepsNull(Samples<V> samples) throws SQLException {
    Codec<V> codec = samples.codec();
    List<@Nullable V> values = Arrays.asList(null, samples.values().get(0), null);

    assertThat(single(codec, values))
        .extracting(it -> it.value() == null)
        .containsExactly(true, false, true);
    assertThat(texts(inArray(new TextArray<>(codec, 0), codec, values)))
        .isEqualTo(texts(single(codec, values)));
    if (codec.type().isBinary()) {
      assertThat(texts(inArray(binaryArray(codec), codec, values)))
          .isEqualTo(texts(single(codec, values)));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.internal.type.array.Samples#ofEveryCodec")
  <V> void readsElementsOfArrays(Samples<V> samples) throws SQLException {
    Codec<V> codec = samples.codec();
    List<@Nullable V> values = new ArrayList<>(samples.values());
    values.add(null);
    List<@Nullable String> stored = texts(single(codec, values));

    assertThat(texts(single(codec, elements(connection, codec, values)))).isEqualTo(stored);
    try (Connection binary = binary()) {
      assertThat(texts(single(codec, elements(binary, codec, values)))).isEqualTo(stored);
    }
  }

  /** With all types in binary, those that the driver transfers as text unless it is asked, too. */
  private static Connection binary() throws SQLException {
    PGSimpleDataSource given = (PGSimpleDataSource) TestPostgres.freshDatabase();
    given.setBinaryTransferEnable(
        "1000,1001,1005,1007,1009,1016,1021,1022,1115,1182,1183,1185,1187,1231,1270,2951");
    given.setPrepareThreshold(-1);
    return given.getConnection();
  }

  private static <V> List<@Nullable V> elements(
      Connection connection, Codec<V> codec, List<@Nullable V> values) throws SQLException {
    SequenceCodec<List<V>, V> list = SequenceCodec.listOfNullable(codec);
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT CAST(? AS %s[])".formatted(codec.type().name()))) {
      list.set(statement, 1, values);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return requireNonNull(list.get(row, 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.arbiter.internal.type.array.Samples#ofEveryCodec")
  void namesTheTypesAsTheServerDoes(Samples<?> samples) throws SQLException {
    ElementType type = samples.codec().type();
    if (!type.isBinary()) {
      return;
    }
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT CAST(? AS regtype)::oid, CAST(? AS regtype)::oid")) {
      statement.setString(1, type.name());
      statement.setString(2, type.name() + "[]");
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        assertThat(row.getInt(1)).isEqualTo(type.oid());
        assertThat(row.getInt(2)).isEqualTo(type.arrayOid());
      }
    }
  }

  @Test
  void samplesKnowEveryCodec() throws IllegalAccessException {
    List<Object> declared = new ArrayList<>();
    for (Field field : Codecs.class.getFields()) {
      String name = field.getName();
      if (!name.endsWith(OF_DOMAINS) && !name.startsWith(OF_OTHER_TEXTS)) {
        declared.add(field.get(null));
      }
    }

    assertThat(Samples.ofEveryCodec().<Object>map(Samples::codec))
        .hasSizeGreaterThan(1)
        .containsAll(declared);
  }

  @Test
  void readsNullAndZeroApart() throws SQLException {
    assertThat(first(Codecs.SHORT, "SELECT 0::int2")).isZero();
    assertThat(first(Codecs.INTEGER, "SELECT 0")).isZero();
    assertThat(first(Codecs.LONG, "SELECT 0::int8")).isZero();
    assertThat(first(Codecs.FLOAT, "SELECT 0::float4")).isZero();
    assertThat(first(Codecs.DOUBLE, "SELECT 0::float8")).isZero();
    assertThat(first(Codecs.BOOLEAN, "SELECT false")).isFalse();
    assertThat(first(Codecs.SHORT, "SELECT NULL::int2")).isNull();
    assertThat(first(Codecs.INTEGER, "SELECT NULL::int4")).isNull();
    assertThat(first(Codecs.LONG, "SELECT NULL::int8")).isNull();
    assertThat(first(Codecs.FLOAT, "SELECT NULL::float4")).isNull();
    assertThat(first(Codecs.DOUBLE, "SELECT NULL::float8")).isNull();
    assertThat(first(Codecs.BOOLEAN, "SELECT NULL::bool")).isNull();
  }

  private static <V> BinaryArray<V> binaryArray(Codec<V> codec) throws SQLException {
    return new BinaryArray<>(connection.unwrap(BaseConnection.class), codec, 1);
  }

  private static <V> List<Stored<V>> single(Codec<V> codec, List<? extends @Nullable V> values)
      throws SQLException {
    List<Stored<V>> stored = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT v, v::text FROM (SELECT CAST(? AS %s) AS v) s"
                .formatted(codec.type().name()))) {
      for (V value : values) {
        codec.set(statement, 1, value);
        stored.addAll(stored(codec, statement));
      }
    }
    return stored;
  }

  private static <V> List<Stored<V>> inArray(
      ElementArray<V> array, Codec<V> codec, List<? extends @Nullable V> values)
      throws SQLException {
    for (V value : values) {
      if (value == null) {
        array.addNull();
      } else {
        array.add(value);
      }
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT v, v::text FROM unnest(CAST(? AS %s[])) AS v".formatted(codec.type().name()))) {
      array.bind(statement, 1);
      return stored(codec, statement);
    }
  }

  private static <V> List<Stored<V>> stored(Codec<V> codec, PreparedStatement statement)
      throws SQLException {
    List<Stored<V>> stored = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        stored.add(new Stored<>(row.getString(2), codec.get(row, 1)));
      }
    }
    return stored;
  }

  private static <V> List<@Nullable String> texts(List<Stored<V>> stored) {
    return stored.stream().<@Nullable String>map(Stored::text).toList();
  }

  private static <V> @Nullable V first(Codec<V> codec, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return codec.get(row, 1);
    }
  }

  /** What the server has made of a value. */
  private record Stored<V>(@Nullable String text, @Nullable V value) {}
}
