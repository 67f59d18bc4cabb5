package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.Codec;
import dev.arbiter.internal.type.ElementBytes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sends rows by {@code COPY … FROM STDIN (FORMAT binary)}: about half of what arrays of the same
 * rows cost the server.
 *
 * <p>Rows are encoded before the server is asked, so that nothing is under way on the connection
 * while they are taken from the caller, who may read them from the same one.
 *
 * @param <R> the input row's type
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY</a>
 */
public final class RowsCopy<R> implements RowColumns<R> {

  private static final int USUAL_ROW = 100;

  private final List<Column<R>> columns = new ArrayList<>();
  private boolean binary = true;

  private RowsCopy() {}

  /** Takes no column yet. */
  public static <R> RowsCopy<R> ofNoColumns() {
    return new RowsCopy<>();
  }

  /** Writes a row's value of one column. */
  private interface Column<R> {
    void write(ElementBytes bytes, R row, long place) throws SQLException;
  }

  /** Whether the connection can send such rows: its driver is pgjdbc, and all types are binary. */
  public boolean isPossibleOn(Connection connection) throws SQLException {
    return binary && ArrayFormat.of(connection).copies();
  }

  /**
   * Sends rows.
   *
   * @param before the place of the row before the first
   * @return how many there were
   */
  public long send(Connection connection, String sql, List<? extends R> rows, long before)
      throws SQLException {
    return ArrayFormat.of(connection).copy(sql, encoding -> encoded(encoding, rows, before));
  }

  private ElementBytes encoded(
      Function<String, byte[]> encoding, List<? extends R> rows, long before) throws SQLException {
    ElementBytes bytes = new ElementBytes(encoding, rows.size() * USUAL_ROW);
    long place = before;
    for (R row : rows) {
      place++;
      bytes.beginRow(columns.size());
      for (Column<R> column : columns) {
        column.write(bytes, row, place);
      }
    }
    return bytes;
  }

  @Override
  public <V> void add(Codec<V> codec, Function<? super R, ? extends @Nullable V> value) {
    binary &= codec.type().isBinary();
    columns.add(
        (bytes, row, place) -> {
          V element = value.apply(row);
          if (element == null) {
            bytes.addNull();
          } else {
            codec.requireStorable(element);
            codec.binary(bytes, element);
          }
        });
  }

  @Override
  public <V> void addDifferent(Codec<V> codec, Function<? super R, ? extends @Nullable V> value) {
    throw hasNoParameters();
  }

  @Override
  public void places() {
    columns.add((bytes, row, place) -> bytes.element(Long.BYTES).putLong(place));
  }

  @Override
  public void supplied(Predicate<? super R> supplied) {
    throw hasNoParameters();
  }

  @Override
  public PreparedStatement statement() {
    throw hasNoParameters();
  }

  @Override
  public int next() {
    throw hasNoParameters();
  }

  private static IllegalStateException hasNoParameters() {
    return new IllegalStateException("COPY has no parameters.");
  }
}
