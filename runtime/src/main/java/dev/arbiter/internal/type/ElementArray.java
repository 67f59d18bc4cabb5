package dev.arbiter.internal.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The values of one column of many rows, while they are written as one array. */
sealed interface ElementArray permits TextArray, BinaryArray {

  void addNull();

  void add(String value);

  void add(byte[] value);

  void add(boolean value);

  void add(short value);

  void add(int value);

  void add(long value);

  void add(float value);

  void add(double value);

  void add(UUID value);

  void add(Instant value);

  void add(OffsetDateTime value);

  void add(LocalDateTime value);

  void add(LocalDate value);

  void add(LocalTime value);

  /** Sets a parameter to the array. */
  void bind(PreparedStatement statement, int index) throws SQLException;
}
