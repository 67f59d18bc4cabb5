package dev.arbiter.examples.benchmarks;

import dev.arbiter.examples.benchmarks.batches.Cell;
import dev.arbiter.examples.benchmarks.libraries.Participant;
import dev.arbiter.examples.benchmarks.methods.MethodCell;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.rollups.Mix;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Rounds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;

/** What is measured and for how long: the properties {@code bench.…}. */
public record Options(
    List<String> parts,
    List<String> only,
    List<RollupTable> tables,
    List<Mix> mixes,
    List<Integer> sizes,
    List<Method> methods,
    List<Integer> methodSizes,
    int warmUp,
    int rounds,
    int rowsPerRound,
    Duration batches,
    int writers,
    List<Integer> scaled,
    Duration contention,
    Duration single,
    int loadedRows,
    String synchronousCommit,
    List<Path> folders) {

  private static final Path OUT = Path.of("target", "benchmarks");
  private static final Path KEPT = Path.of("results");

  static Options of(Properties properties) {
    Values values = new Values(properties);
    return new Options(
        values.list(
            "parts", "batches,methods,contention,scaling,single,allocation,memory", it -> it),
        values.list("only", "", it -> it),
        values.list("tables", "expression,columns,primary_key", values.constant(RollupTable.class)),
        values.list("mixes", "half", values.constant(Mix.class)),
        values.list("sizes", "1,10,100,1000,10000", Integer::valueOf),
        values.chosen("methods", Method.class),
        values.list("sizes", "10,100,1000,10000", Integer::valueOf),
        values.number("warmup", 2),
        values.number("rounds", 30),
        values.number("rows", 1000),
        Duration.ofSeconds(60L * values.number("minutes", 4)),
        values.number("writers", 8),
        values.list("scaled", "1,2,4,8", Integer::valueOf),
        Duration.ofSeconds(values.number("seconds", 8)),
        Duration.ofSeconds(values.number("single", 20)),
        values.number("load", 2_000_000),
        // off shows what small batches cost beside the disk, for whoever tunes them.
        values.text("commit", "on"),
        values.flag("keep") ? List.of(OUT, KEPT) : List.of(OUT));
  }

  /** Where results are kept. */
  Path kept() {
    return KEPT;
  }

  /** The page that has the figures. */
  Path page() {
    return Path.of("..", "..", "docs", "benchmarks.md");
  }

  /** The table's cells. */
  List<Cell> cells(RollupTable table) {
    return mixes.stream()
        .flatMap(mix -> sizes.stream().map(size -> new Cell(table, mix, size)))
        .toList();
  }

  /** The time of each cell of the table: more contenders get more of it. */
  Rounds rounds(RollupTable table) {
    int everywhere = tables.stream().mapToInt(it -> contenders(it).size()).sum();
    return new Rounds(
        warmUp,
        rounds,
        batches
            .multipliedBy(contenders(table).size())
            .dividedBy((long) everywhere * cells(table).size()),
        rowsPerRound);
  }

  /**
   * Who is measured on the table: the chosen ones, or all who cannot do without it, and Arbiter.
   */
  List<Contender> contenders(RollupTable table) {
    return Contenders.all().stream()
        .filter(it -> it.tables().contains(table))
        .filter(it -> only.isEmpty() ? it.belongsTo(table) : only.contains(it.id()))
        .toList();
  }

  /** The cells of the methods. */
  List<MethodCell> methodCells() {
    return methods.stream()
        .flatMap(
            method ->
                methodSizes.stream().filter(method::takes).map(it -> new MethodCell(method, it)))
        .toList();
  }

  /** The time of each cell of the methods. */
  Rounds methodRounds() {
    return new Rounds(warmUp, rounds, batches.dividedBy(methodCells().size()), rowsPerRound);
  }

  /** Whose methods are measured: of the chosen ones, or of all. */
  List<Participant> participants() {
    return Arrays.stream(Participant.values())
        .filter(it -> only.isEmpty() || only.contains(it.id()))
        .toList();
  }

  /** Who writes at once: the chosen ones, or Arbiter and what one would write by hand. */
  List<Contender> contendersAtOnce() {
    return chosen(List.of(Contenders.ARBITER, "jdbc-batch", "jdbc-rewrite", "values", "unnest"));
  }

  /** Whose writers become more: the chosen ones, or Arbiter and the fastest by hand and not. */
  List<Contender> contendersScaled() {
    return chosen(List.of(Contenders.ARBITER, "unnest", "jdbc-batch", "jooq-batch"));
  }

  private List<Contender> chosen(List<String> otherwise) {
    List<String> ids = only.isEmpty() ? otherwise : only;
    return Contenders.all().stream().filter(it -> ids.contains(it.id())).toList();
  }

  private record Values(Properties properties) {

    String text(String name, String otherwise) {
      String value = properties.getProperty("bench." + name, "");
      return value.isEmpty() ? otherwise : value;
    }

    int number(String name, int otherwise) {
      return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    boolean flag(String name) {
      return Boolean.parseBoolean(text(name, "false"));
    }

    <T> List<T> list(String name, String otherwise, Function<String, T> parse) {
      return Arrays.stream(text(name, otherwise).split(",", -1))
          .map(String::trim)
          .filter(it -> !it.isEmpty())
          .map(parse)
          .toList();
    }

    <E extends Enum<E>> List<E> chosen(String name, Class<E> type) {
      List<E> chosen = list(name, "", constant(type));
      return chosen.isEmpty() ? List.of(type.getEnumConstants()) : chosen;
    }

    <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
      return text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
  }
}
