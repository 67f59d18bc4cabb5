package dev.arbiter.examples.benchmarks.products;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** What a call has answered; it is looked at when the time is taken. */
@FunctionalInterface
public interface Answer {

  /** The count, or the sum of the prices of the rows; empty if there was no answer. */
  OptionalLong sum();

  /** The call returns nothing, or something that tells nothing. */
  static Answer none() {
    return OptionalLong::empty;
  }

  static Answer count(long rows) {
    return () -> OptionalLong.of(rows);
  }

  static <T> Answer rows(Collection<T> rows, ToLongFunction<? super T> price) {
    return () -> OptionalLong.of(rows.stream().mapToLong(price).sum());
  }
}
