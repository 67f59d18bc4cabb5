package dev.arbiter.distributed;

import dev.arbiter.Database;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of table, with random rows of few keys, and its methods.
 *
 * @param store stores a row, if it fits
 * @param <N> the input row
 */
record Kind<N>(
    TableDefinition table, Function<Random, N> row, Method<N> store, List<Pair<N>> pairs) {

  /**
   * A method of many rows beside what does the same one by one.
   *
   * @param <N> the input row
   */
  record Pair<N>(String name, Method<N> oneByOne, Method<N> atOnce) {

    /**
     * @param one answers a row: a row, maybe none, or whether it counts
     */
    static <D, N> Pair<N> of(
        String name,
        Function<Database, D> dao,
        BiFunction<D, N, Object> one,
        BiFunction<D, Iterable<N>, Object> many) {
      return new Pair<>(
          name,
          (database, rows) ->
              database.inTransaction(
                  tx -> {
                    D own = dao.apply(tx);
                    List<Object> answers = new ArrayList<>();
                    rows.forEach(it -> answers.add(one.apply(own, it)));
                    return together(answers);
                  }),
          (database, rows) -> many.apply(dao.apply(database), rows));
    }

    private static Object together(List<Object> answers) {
      if (answers.stream().allMatch(Boolean.class::isInstance)) {
        return answers.stream().filter(it -> (Boolean) it).count();
      }
      return answers.stream()
          .flatMap(it -> it instanceof Optional<?> maybe ? maybe.stream() : List.of(it).stream())
          .toList();
    }
  }

  /**
   * What answers rows.
   *
   * @param <N> the input row
   */
  interface Method<N> {

    Object answer(Database database, Iterable<N> rows);
  }

  @Override
  public String toString() {
    return table.name();
  }
}
