package dev.arbiter.internal.batch;

import dev.arbiter.schema.StatementDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The statements by which a batch of more rows than one statement should take goes through a
 * temporary table.
 *
 * @param create creates the table
 * @param fill adds rows to it; its last parameter is the number of rows before
 * @param rounds writes down the round of each row, and returns how many rounds there are
 * @param index makes the rows of a round quick to find
 * @param write upserts the rows of the round that its first parameter names
 * @param drop drops the table
 * @param <R> the input row's type
 */
public record Staging<R>(
    StatementDefinition create,
    ArrayStatement<R> fill,
    StatementDefinition rounds,
    StatementDefinition index,
    StatementDefinition write,
    StatementDefinition drop) {

  /**
   * The statements of several batches, those that differ in more than their names: one temporary
   * table after the other, each from its creation to its end.
   */
  @SafeVarargs
  public static <R> List<StatementDefinition> statements(Staging<R>... batches) {
    Map<String, List<Staging<R>>> tables = new LinkedHashMap<>();
    for (Staging<R> batch : batches) {
      tables.computeIfAbsent(batch.create().sql(), it -> new ArrayList<>()).add(batch);
    }
    return tables.values().stream().flatMap(it -> ofOneTable(it).stream()).toList();
  }

  private static <R> List<StatementDefinition> ofOneTable(List<Staging<R>> batches) {
    List<Function<Staging<R>, StatementDefinition>> steps =
        List.of(
            Staging::create,
            it -> it.fill().definition(),
            Staging::rounds,
            Staging::index,
            Staging::write,
            Staging::drop);
    Map<String, StatementDefinition> statements = new LinkedHashMap<>();
    steps.forEach(step -> batches.forEach(it -> put(statements, step.apply(it))));
    return List.copyOf(statements.values());
  }

  private static void put(Map<String, StatementDefinition> statements, StatementDefinition one) {
    statements.putIfAbsent(one.sql(), one);
  }
}
