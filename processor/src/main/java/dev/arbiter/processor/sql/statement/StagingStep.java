package dev.arbiter.processor.sql.statement;

import java.util.Locale;

/** What is done with a temporary table, in this order. */
public enum StagingStep {
  CREATE(NamedStatement.Kind.DEFINITION),
  COPY(NamedStatement.Kind.COPY),
  FILL(NamedStatement.Kind.INSERT),
  ROUNDS(NamedStatement.Kind.SELECT),
  INDEX(NamedStatement.Kind.DEFINITION),
  WRITE(NamedStatement.Kind.INSERT),
  LOOKUP(NamedStatement.Kind.SELECT),
  DROP(NamedStatement.Kind.DEFINITION);

  private final NamedStatement.Kind kind;

  StagingStep(NamedStatement.Kind kind) {
    this.kind = kind;
  }

  NamedStatement.Kind kind() {
    return kind;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
