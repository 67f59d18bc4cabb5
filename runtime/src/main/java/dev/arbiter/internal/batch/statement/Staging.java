package dev.arbiter.internal.batch.statement;

import dev.arbiter.schema.StatementDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The statements by which a batch of more rows than one statement should take goes through a
 * temporary table.
 *
 * @param create creates the table
 * @param copy adds rows to it that are sent in binary, where the driver and their types allow it
 * @param fill adds rows to it; its last parameter is the number of rows before
 * @param rounds writes down the round of each row, and returns how many rounds there are; null
 *     where all rows can be written in one
 * @param index makes the rows of a round quick to find
 * @param write writes the rows of the round that its first parameter names
 * @param lookup finds what is stored by the keys of such rows whose places are the second
 *     parameter; null if nothing looks for it
 * @param drop drops the table
 * @param <R> the input row's type
 */
public record Staging<R>(
    StatementDefinition create,
    StatementDefinition copy,
    ArrayStatement<R> fill,
    @Nullable StatementDefinition rounds,
    StatementDefinition index,
    StatementDefinition write,
    @Nullable StatementDefinition lookup,
    StatementDefinition drop) {

  /**
   * The statements of several batches, those that differ in more than their names: one temporary
   * table after the other, each from its creation to its end.
   */
  public static List<StatementDefinition> statements(List<? extends Staging<?>> batches) {
    Map<String, List<Staging<?>>> tables = new LinkedHashMap<>();
    for (Staging<?> batch : batches) {
      tables.computeIfAbsent(batch.create().sql(), it -> new ArrayList<>()).add(batch);
    }
    return tables.values().stream().flatMap(it -> ofOneTable(it).stream()).toList();
  }

  private static List<StatementDefinition> ofOneTable(List<Staging<?>> batches) {
    List<Function<Staging<?>, @Nullable StatementDefinition>> steps =
        List.of(
            Staging::create,
            Staging::copy,
            it -> it.fill().definition(),
            Staging::rounds,
            Staging::index,
            Staging::write,
            Staging::lookup,
            Staging::drop);
    Map<String, StatementDefinition> statements = new LinkedHashMap<>();
    steps.forEach(step -> batches.forEach(it -> put(statements, step.apply(it))));
    return List.copyOf(statements.values());
  }

  private static void put(
      Map<String, StatementDefinition> statements, @Nullable StatementDefinition one) {
    if (one != null) {
      statements.putIfAbsent(one.sql(), one);
    }
  }
}
