package dev.arbiter.processor.sql.statement;

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
   * Derives what rows need, once or twice.
   *
   * @param derive takes whether rows supply the identity column
   */
  public static <T> ByIdentity<T> of(boolean mayLackIdentity, Function<Boolean, T> derive) {
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
