package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Check;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Constraint;
import dev.arbiter.processor.model.Index;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the names of a table's indexes and constraints: each is the name of one thing. */
public final class RelationNames {

  private final Table table;
  private final List<DeclaredKey> keys;
  private final Problems problems;
  private final Set<String> ofIndexes = new HashSet<>();
  private final Set<String> ofConstraints = new HashSet<>();

  public RelationNames(Table table, List<DeclaredKey> keys, Problems problems) {
    this.table = table;
    this.keys = keys;
    this.problems = problems;
  }

  public void run() {
    for (DeclaredKey key : keys) {
      index(key.key().name(), key.nameOrigin());
      if (key.key().kind() != UniqueKey.Kind.INDEX) {
        ofConstraints.add(key.key().name());
      }
    }
    for (Index index : table.indexes()) {
      index(index.name(), index.origin());
    }
    for (Constraint constraint : table.constraints().others()) {
      index(constraint.name(), constraint.origin());
      ofConstraints.add(constraint.name());
    }
    Stream.concat(
            table.constraints().checks().stream(),
            table.columns().stream().map(Column::checks).flatMap(List::stream))
        .forEach(this::check);
    for (Reference it : table.references().toList()) {
      constraint(it.name(), it.origin());
    }
  }

  private void index(String name, Origin origin) {
    boolean used = !ofIndexes.add(name);
    if (used || name.equals(table.name())) {
      problems.add(
          Tag.DUPLICATE_INDEX,
          origin,
          "\"%s\" is the name of %s; tables and indexes of a schema share their names; choose another: name = \"…\""
              .formatted(
                  name,
                  used
                      ? "two indexes of \"%s\"".formatted(table.name())
                      : "both the table and one of its indexes"));
    }
    problems.checkLength(name, "an index of \"%s\"".formatted(table.name()), origin);
  }

  private void check(Check check) {
    constraint(check.name(), check.origin());
    if (check.name() != null) {
      problems.checkLength(
          check.name(), "a constraint of \"%s\"".formatted(table.name()), check.origin());
    }
  }

  private void constraint(@Nullable String name, Origin origin) {
    if (name != null && !ofConstraints.add(name)) {
      problems.add(
          Tag.DUPLICATE_CONSTRAINT,
          origin,
          "\"%s\" is the name of two constraints of \"%s\"; a table's constraints have names of their own; choose another: name = \"…\""
              .formatted(name, table.name()));
    }
  }
}
