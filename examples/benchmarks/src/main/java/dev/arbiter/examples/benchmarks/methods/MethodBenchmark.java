package dev.arbiter.examples.benchmarks.methods;

import dev.arbiter.examples.benchmarks.libraries.Form;
import dev.arbiter.examples.benchmarks.libraries.Library;
import dev.arbiter.examples.benchmarks.libraries.Participant;
import dev.arbiter.examples.benchmarks.products.Item;
import dev.arbiter.examples.benchmarks.products.Method;
import dev.arbiter.examples.benchmarks.products.ProductTable;
import dev.arbiter.examples.benchmarks.rounds.Measurement;
import dev.arbiter.examples.benchmarks.rounds.Race;
import dev.arbiter.examples.benchmarks.rounds.Rounds;
import dev.arbiter.examples.benchmarks.rounds.Run;
import dev.arbiter.examples.benchmarks.rounds.Stage;
import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Measures the methods: whoever has something for one does the same to the same table. */
public record MethodBenchmark(String url, Rounds rounds) {

  /** Measures the cells. */
  public List<Measurement<MethodCell>> run(List<MethodCell> cells, List<Participant> participants)
      throws SQLException {
    List<Measurement<MethodCell>> measurements = new ArrayList<>();
    Map<Participant, Library> libraries = new EnumMap<>(Participant.class);
    try (Stage<Item> stage = Stage.create(url, new ProductTable())) {
      for (Participant participant : participants) {
        libraries.put(participant, participant.open(new Pools(url, 1)));
      }
      for (MethodCell cell : cells) {
        measurements.addAll(measure(cell, stage, libraries));
      }
    } finally {
      libraries.values().forEach(Library::close);
    }
    return measurements;
  }

  private List<Measurement<MethodCell>> measure(
      MethodCell cell, Stage<Item> stage, Map<Participant, Library> libraries) throws SQLException {
    Method method = cell.method();
    MethodWorkload work = new MethodWorkload(method, cell.size(), rounds.batches(cell.size()));
    Stage.Contents expected = stage.expect(work.workload());
    List<Run> runs = new ArrayList<>();
    libraries.forEach(
        (participant, library) -> {
          Form form = library.forms().get(method);
          if (form != null) {
            runs.add(
                Run.of(
                    participant.id(),
                    work.workload(),
                    rows -> new CheckedCall(form.prepare(rows), work.answer(rows))));
          }
        });
    return new Race<>(cell, stage, expected, runs).measure(rounds);
  }
}
