package dev.arbiter.examples.benchmarks.pages;

import dev.arbiter.examples.benchmarks.batches.Cell;
import dev.arbiter.examples.benchmarks.contention.Contention;
import dev.arbiter.examples.benchmarks.contention.Scaling;
import dev.arbiter.examples.benchmarks.memory.Load;
import dev.arbiter.examples.benchmarks.methods.MethodCell;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.rollups.Mix;
import dev.arbiter.examples.benchmarks.rollups.RollupTable;
import dev.arbiter.examples.benchmarks.rounds.Measurement;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What was measured and kept.
 *
 * @param folder has a file of figures for each part of the benchmarks
 */
public record Kept(Path folder) {

  /** The batches. */
  public List<Measurement<Cell>> measurements() throws IOException {
    return lines("batches").stream().map(Kept::measurement).toList();
  }

  private static Measurement<Cell> measurement(CSVRecord line) {
    RollupTable table =
        Arrays.stream(RollupTable.values())
            .filter(it -> it.sqlName().equals(line.get("table")))
            .findFirst()
            .orElseThrow();
    Mix mix = Mix.valueOf(line.get("mix").toUpperCase(Locale.ROOT));
    return measurement(line, new Cell(table, mix, Integer.parseInt(line.get("size"))));
  }

  private static <C> Measurement<C> measurement(CSVRecord line, C cell) {
    return new Measurement<>(
        cell,
        line.get("contender"),
        Integer.parseInt(line.get("round")),
        number(line, "rows"),
        number(line, "nanoseconds"));
  }

  /** The methods. */
  public List<Measurement<MethodCell>> methods() throws IOException {
    return lines("methods").stream()
        .map(
            it ->
                measurement(
                    it,
                    new MethodCell(
                        Method.valueOf(it.get("method")), Integer.parseInt(it.get("size")))))
        .toList();
  }

  /** The writers that met. */
  public List<Contention> contentions() throws IOException {
    return lines("contention").stream().map(Kept::contention).toList();
  }

  private static Contention contention(CSVRecord line) {
    return new Contention(
        line.get("contender"),
        number(line, "nanoseconds"),
        number(line, "committed_rows"),
        number(line, "failed_batches"),
        number(line, "deadlocks"));
  }

  /** What more writers did than fewer. */
  public List<Scaling> scalings() throws IOException {
    return lines("scaling").stream()
        .map(it -> new Scaling((int) number(it, "writers"), contention(it)))
        .toList();
  }

  /** How many writers met. */
  public int writers() throws IOException {
    return (int) number(lines("contention").get(0), "writers");
  }

  /** The long load. */
  public Load load() throws IOException {
    CSVRecord line = lines("memory").get(0);
    return new Load(
        number(line, "rows"), number(line, "nanoseconds"), number(line, "peak_heap_bytes"));
  }

  /** How many times the time of the hand-written call Arbiter's takes. */
  public double ratio(String call) throws IOException {
    return median(call, "arbiter") / median(call, "by hand");
  }

  private double median(String call, String who) throws IOException {
    return lines("single").stream()
        .filter(it -> it.get("call").equals(call) && it.get("who").equals(who))
        .mapToDouble(it -> Double.parseDouble(it.get("median")))
        .findFirst()
        .orElseThrow();
  }

  private List<CSVRecord> lines(String name) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(folder.resolve(name + ".csv"))) {
      return format.parse(reader).getRecords();
    }
  }

  private static long number(CSVRecord line, String column) {
    return Long.parseLong(line.get(column));
  }
}
