package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Constraint;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Index;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Options;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks columns that are computed when they are read: no index has them. */
public final class VirtualChecks {

  private final Table table;
  private final Options options;
  private final Problems problems;

  public VirtualChecks(Table table, Options options, Problems problems) {
    this.table = table;
    this.options = options;
    this.problems = problems;
  }

  public void run() {
    if (table.columns().stream().noneMatch(Column::virtual)) {
      return;
    }
    table.columns().stream().filter(Column::virtual).forEach(this::version);
    for (UniqueKey key : table.keys()) {
      index(key.name(), key.parts(), key.where(), key.options().include(), key.origin());
    }
    for (Index it : table.indexes()) {
      index(it.name(), it.parts(), it.where(), it.options().include(), it.origin());
    }
    for (Constraint it : table.constraints().others()) {
      check(it.mentions(), "constraint \"%s\"".formatted(it.name()), it.origin());
    }
    for (Reference it : table.references().toList()) {
      check(it.columns(), "a foreign key", it.origin());
    }
  }

  private void version(Column column) {
    if (!options.virtualColumns()) {
      Origin origin =
          column.generation() instanceof Generation.Computed it
              ? it.value().origin()
              : column.origin();
      problems.add(
          Tag.NEEDS_POSTGRES18,
          origin,
          "stored = false: not in PostgreSQL %d, for \"%s\" of \"%s\"; -A%s=%d says that the project supports it, and VIRTUAL columns came with 18; write stored = true"
              .formatted(
                  options.postgres(),
                  column.name(),
                  table.name(),
                  Options.POSTGRES,
                  options.postgres()));
    }
  }

  private void index(
      String name,
      List<KeyPart> parts,
      @Nullable Expression where,
      List<String> include,
      Origin origin) {
    String index = "index \"%s\"".formatted(name);
    parts.forEach(it -> check(it.mentions(), index, it.expression().origin()));
    if (where != null) {
      check(where.tree().columns(), "where of " + index, where.origin());
    }
    check(include, "include of " + index, origin);
  }

  private void check(Collection<String> columns, String place, Origin origin) {
    for (String name : columns) {
      if (table.column(name).virtual()) {
        problems.add(
            Tag.VIRTUAL_COLUMN,
            origin,
            "\"%s\" is computed when it is read, in %s of \"%s\"; PostgreSQL indexes and refers from stored values only; write @Computed(…, stored = true)"
                .formatted(name, place, table.name()));
      }
    }
  }
}
