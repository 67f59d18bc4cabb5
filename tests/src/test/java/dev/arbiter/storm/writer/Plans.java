package dev.arbiter.storm.writer;

import dev.arbiter.Database;
import dev.arbiter.storm.writer.Attempt.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Random calls of a table's methods. */
final class Plans<N, X> {

  private final Target<N, X> target;
  private final RandomGenerator random;
  private final long call;

  Plans(Target<N, X> target, RandomGenerator random, long call) {
    this.target = target;
    this.random = random;
    this.call = call;
  }

  /** A call of any method. */
  Plan any() {
    return switch (random.nextInt(12)) {
      case 0 -> insertIfAbsent();
      case 1 -> insertAllIfAbsent();
      case 2 -> getOrInsert();
      case 3 -> getOrInsertAll();
      case 4 -> findAll();
      case 5 -> random.nextInt(4) == 0 ? deleteAll() : upsertAll();
      default -> upsert();
    };
  }

  /** A call that writes all of its rows. */
  Plan upsert() {
    return switch (random.nextInt(4)) {
      case 0 -> upsertOne();
      case 1 -> upsertAllReturning();
      default -> upsertAll();
    };
  }

  private Plan upsertOne() {
    N row = row();
    return plan(
        "upsert",
        Kind.WRITE,
        List.of(row),
        on -> written(List.of(row), List.of(on.upsert().apply(row))));
  }

  private Plan upsertAll() {
    List<N> rows = rows();
    boolean streamed = target.streams() && random.nextInt(4) == 0;
    return plan(
        streamed ? "upsertAll of a stream" : "upsertAll",
        Kind.WRITE,
        rows,
        on -> {
          long count = on.upsertAll().apply(streamed ? rows::iterator : rows);
          Plan.require(count == rows.size(), "upsertAll counted " + count + " of " + rows.size());
          return Answer.of(effects(rows));
        });
  }

  private Plan upsertAllReturning() {
    List<N> rows = rows();
    return plan(
        "upsertAllReturning",
        Kind.WRITE,
        rows,
        on -> written(rows, on.upsertAllReturning().apply(rows)));
  }

  private Plan insertIfAbsent() {
    N row = row();
    return plan(
        "insertIfAbsent",
        Kind.WRITE_SOME,
        List.of(row),
        on -> mine(on.insertIfAbsent().apply(row).stream()));
  }

  private Plan insertAllIfAbsent() {
    List<N> rows = rows();
    return plan(
        "insertAllIfAbsent",
        Kind.WRITE_SOME,
        rows,
        on -> mine(on.insertAllIfAbsent().apply(rows).stream()));
  }

  private Plan getOrInsert() {
    N row = row();
    return plan(
        "getOrInsert",
        Kind.WRITE_SOME,
        List.of(row),
        on -> found(List.of(row), List.of(on.getOrInsert().apply(row))));
  }

  private Plan getOrInsertAll() {
    List<N> rows = rows();
    return plan(
        "getOrInsertAll",
        Kind.WRITE_SOME,
        rows,
        on -> found(rows, on.getOrInsertAll().apply(rows)));
  }

  private Plan findAll() {
    List<N> rows = conflicting();
    return plan(
        "findAll",
        Kind.READ,
        List.of(),
        on -> {
          List<Optional<X>> found = on.findAll().apply(rows);
          requireAnswers(rows.size(), found.size());
          for (int i = 0; i < rows.size(); i++) {
            if (found.get(i).isPresent()) {
              requireKey(rows.get(i), found.get(i).get());
            }
          }
          return Answer.of(Map.of());
        });
  }

  private Plan deleteAll() {
    List<N> all = conflicting();
    List<N> rows = all.subList(0, Math.min(3, all.size()));
    return plan(
        "deleteAll",
        Kind.DELETE,
        rows,
        on -> {
          long count = on.deleteAll().apply(rows);
          Plan.require(count <= rows.size(), "deleteAll counted " + count);
          return Answer.of(effects(rows));
        });
  }

  private Plan plan(
      String name, Kind kind, List<N> rows, Function<Target.Methods<N, X>, Answer> run) {
    return new Plan(
        name, kind, effects(rows), (Database database) -> run.apply(target.on().apply(database)));
  }

  private N row() {
    return target.row().of(random, call);
  }

  /** Few mostly, many sometimes, and the same key more than once in some. */
  private List<N> rows() {
    int count = random.nextInt(5) == 0 ? 20 + random.nextInt(60) : 2 + random.nextInt(12);
    return Stream.generate(this::row).limit(count).toList();
  }

  private List<N> conflicting() {
    return rows().stream().filter(target::conflicts).toList();
  }

  private Map<Key, Integer> effects(List<N> rows) {
    Map<Key, Integer> effects = new HashMap<>();
    rows.forEach(row -> effects.merge(target.keyOf(row), 1, Integer::sum));
    return effects;
  }

  private Answer written(List<N> rows, List<X> returned) {
    requireAnswers(rows.size(), returned.size());
    Map<Key, List<Long>> seen = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      X row = returned.get(i);
      requireKey(rows.get(i), row);
      List<Long> calls = target.calls().apply(row);
      Plan.require(
          calls.get(calls.size() - 1) == call, target.keyOfStored(row) + " lacks its last call");
      seen.put(target.keyOfStored(row), calls);
    }
    return new Answer(effects(rows), seen);
  }

  private Answer found(List<N> rows, List<X> returned) {
    requireAnswers(rows.size(), returned.size());
    for (int i = 0; i < rows.size(); i++) {
      requireKey(rows.get(i), returned.get(i));
    }
    return mine(
        returned.stream().filter(row -> target.calls().apply(row).get(0) == call).distinct());
  }

  private Answer mine(Stream<X> inserted) {
    Map<Key, Integer> written = new HashMap<>();
    for (X row : new ArrayList<>(inserted.toList())) {
      Plan.require(
          target.calls().apply(row).equals(List.of(call)),
          target.keyOfStored(row) + " was returned as inserted, with other calls");
      written.merge(target.keyOfStored(row), 1, Integer::sum);
    }
    return Answer.of(written);
  }

  private void requireAnswers(int rows, int answers) {
    Plan.require(rows == answers, target + " answered " + answers + " of " + rows);
  }

  private void requireKey(N given, X stored) {
    Plan.require(
        target.keyOf(given).equals(target.keyOfStored(stored)),
        target.keyOf(given) + " was answered by " + target.keyOfStored(stored));
  }
}
