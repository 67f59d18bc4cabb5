package dev.arbiter.internal.type.array;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Values while they are written as one array.
 *
 * @param <V> the elements' Java type
 */
sealed interface ElementArray<V> permits TextArray, BinaryArray {

  /** Adds a value that can be stored. */
  void add(V value) throws SQLException;

  void addNull();

  /** Sets a parameter to the array. */
  void bind(PreparedStatement statement, int index) throws SQLException;
}
