package dev.arbiter.processor.sql;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What rows need, where those that leave the BY DEFAULT identity column out may need another: a
 * statement that does not mention the column.
 *
 * @param without empty if all rows need the same
 */
public record ByIdentity<T>(T with, Optional<T> without) {

  /**
   * @param derive told whether rows supply the identity column
   */
  static <T> ByIdentity<T> of(boolean mayLackIdentity, Function<Boolean, T> derive) {
    return new ByIdentity<>(
        derive.apply(true), mayLackIdentity ? Optional.of(derive.apply(false)) : Optional.empty());
  }

  public <U> ByIdentity<U> map(Function<? super T, U> function) {
    return new ByIdentity<>(function.apply(with), without.map(function));
  }

  public Stream<T> stream() {
    return Stream.concat(Stream.of(with), without.stream());
  }
}
