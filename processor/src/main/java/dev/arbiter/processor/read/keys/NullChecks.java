package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Options;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;

/** Checks that the user says what NULLs mean wherever a part of a key can be one. */
public final class NullChecks {

  private final SqlTable table;
  private final Options options;
  private final Problems problems;

  public NullChecks(SqlTable table, Options options, Problems problems) {
    this.table = table;
    this.options = options;
    this.problems = problems;
  }

  public void run(DeclaredKey declared) {
    UniqueKey key = declared.key();
    if (key.primary()) {
      return;
    }
    if (key.target()) {
      ofTarget(declared);
    }
    if (key.nulls() != Nulls.NOT_DISTINCT) {
      return;
    }
    if (key.parts().stream().allMatch(KeyPart::neverNull)) {
      problems.add(
          Tag.NOTHING_NULLABLE,
          declared.annotation().origin("nulls"),
          "nulls = NOT_DISTINCT: nothing in \"%s\" of \"%s\" can be NULL; it changes nothing, and takes PostgreSQL 15; drop it"
              .formatted(key.name(), table.name()));
    } else if (!options.nullsNotDistinct()) {
      problems.add(
          Tag.NEEDS_POSTGRES15,
          declared.annotation().origin("nulls"),
          "nulls = NOT_DISTINCT: not in PostgreSQL %d, for \"%s\" of \"%s\"; -A%s=%d says that the project supports it, and NULLS NOT DISTINCT came with 15; write COALESCE(…) around the part"
              .formatted(
                  options.postgres(),
                  key.name(),
                  table.name(),
                  Options.POSTGRES,
                  options.postgres()));
    }
  }

  /** What has to be said of a key that statements conflict by. */
  public void ofTarget(DeclaredKey declared) {
    if (!declared.key().primary() && declared.key().nulls() == Nulls.UNSPECIFIED) {
      undecided(declared);
    }
  }

  private void undecided(DeclaredKey declared) {
    NullAdvice advice = new NullAdvice(table, options, declared.key());
    for (int i = 0; i < declared.key().parts().size(); i++) {
      KeyPart part = declared.key().parts().get(i);
      if (!part.neverNull()) {
        problems.add(Tag.NULLS_UNDECIDED, declared.partOrigins().get(i), advice.text(part));
      }
    }
  }
}
