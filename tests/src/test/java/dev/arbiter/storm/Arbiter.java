package dev.arbiter.storm;

import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.storm.writer.Target;
import java.util.List;
import java.util.stream.Stream;

/** An arbiter index that is no constraint, so that it can be dropped while it is in use. */
record Arbiter(IndexDefinition index) {

  static List<Arbiter> of(List<Target<?, ?>> targets) {
    return targets.stream()
        .flatMap(Arbiter::indexes)
        .filter(it -> it.kind() == IndexDefinition.Kind.UNIQUE_INDEX)
        .map(Arbiter::new)
        .toList();
  }

  static Stream<IndexDefinition> indexes(Target<?, ?> target) {
    return target.table().indexes().stream();
  }

  String name() {
    return index.name();
  }

  /** What creates it under a name, while the table is in use. */
  String ddl(String name) {
    return index
        .ddl()
        .replace("CREATE UNIQUE INDEX " + name(), "CREATE UNIQUE INDEX CONCURRENTLY " + name);
  }
}
