package dev.arbiter.internal.insert;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;

/** Rows of which none is null. */
record CheckedRows<R>(Iterator<? extends R> rows) implements Iterator<R> {

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public R next() {
    return requireNonNull(rows.next(), "a row of the batch");
  }
}
