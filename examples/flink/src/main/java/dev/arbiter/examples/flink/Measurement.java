package dev.arbiter.examples.flink;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An element of the stream. Public, as Flink's serialisation of records asks. */
public record Measurement(String sensor, @Nullable String channel, long version, long measured) {

  private static final int SENSORS = 5_000;

  /** So many elements come in the reverse order of their versions, and then the next so many. */
  private static final long REVERSED = 0xFFF;

  /** The element of that number: always alike, so that the stream can be repeated. */
  static Measurement of(long number) {
    long version = number ^ REVERSED;
    long key = Math.floorMod(version * 7_919, 2L * SENSORS);
    String sensor = "Sensor-" + key / 2;
    return new Measurement(
        number % 3 == 0 ? sensor.toUpperCase(Locale.ROOT) : sensor,
        key % 2 == 0 ? null : "hot",
        version,
        version % 1_000);
  }

  NewReading reading() {
    return NewReading.builder()
        .sensor(sensor)
        .version(version)
        .measured(measured)
        .channel(channel)
        .build();
  }

  ReadingDao.Source key() {
    return key(sensor, channel);
  }

  static ReadingDao.Source key(String sensor, @Nullable String channel) {
    return new ReadingDao.Source(sensor.toLowerCase(Locale.ROOT), channel);
  }
}
