package dev.arbiter.examples.benchmarks;

import dev.arbiter.examples.benchmarks.rollups.Mix;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.strategies.Opening;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who takes part, and where.
 *
 * @param id the short name, by which it is chosen
 * @param title what it is, for people
 * @param tables the tables whose keys it can upsert by
 * @param mixes what it can do to their rows
 * @param largest the size of the largest batch worth waiting for
 */
public record Contender(
    String id,
    String title,
    Set<RollupTable> tables,
    Set<Mix> mixes,
    int largest,
    Opening opening) {

  private static final List<String> FRAMEWORKS =
      List.of("jooq", "jdbi", "spring", "doma", "hibernate");

  static Contender of(String id, String title, Opening opening) {
    return new Contender(
        id,
        title,
        EnumSet.allOf(RollupTable.class),
        EnumSet.allOf(Mix.class),
        Integer.MAX_VALUE,
        opening);
  }

  Contender onlyOn(RollupTable table) {
    return new Contender(id, title, EnumSet.of(table), mixes, largest, opening);
  }

  Contender onlyFor(Mix mix) {
    return new Contender(id, title, tables, EnumSet.of(mix), largest, opening);
  }

  Contender upTo(int size) {
    return new Contender(id, title, tables, mixes, size, opening);
  }

  /** Whether it takes part with batches of that kind. */
  public boolean takesPart(RollupTable table, Mix mix, int size) {
    return tables.contains(table) && mixes.contains(mix) && size <= largest;
  }

  /** Whether it is another way to upsert: not Arbiter, and not what only inserts. */
  public boolean isPeer() {
    return !id.startsWith(Contenders.ARBITER) && mixes.contains(Mix.UPDATE);
  }

  /** Whether somebody's library writes its statements. */
  public boolean isFramework() {
    return FRAMEWORKS.stream().anyMatch(id::startsWith);
  }

  /** Whether it is measured on that table unless another one is asked for. */
  boolean belongsTo(RollupTable table) {
    return tables.size() == 1 || table == RollupTable.EXPRESSION || id.equals(Contenders.ARBITER);
  }
}
