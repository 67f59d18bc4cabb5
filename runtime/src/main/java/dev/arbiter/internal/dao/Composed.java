package dev.arbiter.internal.dao;

import dev.arbiter.internal.batch.statement.Staging;
import dev.arbiter.schema.StatementDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Statements that are composed: each of them is listed with the table's.
 *
 * @param <R> the input row's type
 */
public interface Composed<R> {

  /** Those that a server can plan by themselves, in the order of the DAO's methods. */
  List<StatementDefinition> statements();

  /** Those about temporary tables, for each method that needs one. */
  List<Staging<R>> staging();

  /** Several lists behind each other, each of what relies on no index once. */
  @SafeVarargs
  static StatementDefinition[] statements(List<StatementDefinition>... lists) {
    List<StatementDefinition> all = new ArrayList<>();
    Set<String> withoutIndex = new HashSet<>();
    for (List<StatementDefinition> list : lists) {
      for (StatementDefinition statement : list) {
        if (statement.arbiter() != null || withoutIndex.add(statement.sql())) {
          all.add(statement);
        }
      }
    }
    return all.toArray(StatementDefinition[]::new);
  }

  /** The statements of a distributed table that one server takes, those about its stages last. */
  static List<StatementDefinition> onOneServer(
      StatementDefinition[] planned, List<StatementDefinition> staging) {
    List<StatementDefinition> all = new ArrayList<>(List.of(planned));
    all.addAll(staging);
    return all;
  }

  /** Several lists behind each other, without what differs from another in nothing but its name. */
  @SafeVarargs
  static List<StatementDefinition> staging(List<? extends Staging<?>>... lists) {
    List<Staging<?>> all = new ArrayList<>();
    for (List<? extends Staging<?>> list : lists) {
      all.addAll(list);
    }
    return Staging.statements(all);
  }
}
