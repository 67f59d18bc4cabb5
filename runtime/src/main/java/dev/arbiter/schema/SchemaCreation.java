package dev.arbiter.schema;

import dev.arbiter.DatabaseException;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.statement.RowReader;
import dev.arbiter.schema.SchemaScript.Step;
import dev.arbiter.schema.StatementDefinition.Kind;
import java.util.List;
import java.util.Optional;

/** Runs a script, without what is there already and may be. */
final class SchemaCreation {

  private static final String NAME = "Schema.create";

  private static final String SCHEMA =
      "SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname = ?";

  private static final String LABELS =
      """
      SELECT ARRAY(SELECT enumlabel::text FROM pg_catalog.pg_enum WHERE enumtypid = t.oid
        ORDER BY enumsortorder)
      FROM pg_catalog.pg_type t WHERE t.oid = pg_catalog.to_regtype(?)\
      """;

  private static final String EXTENSION = "SELECT FROM pg_catalog.pg_extension WHERE extname = ?";

  /** Tables that refer to each other are made by one connection to each server. */
  private static final String SEQUENTIAL =
      "SET LOCAL citus.multi_shard_modify_mode TO 'sequential';\n";

  private final Executor executor;

  SchemaCreation(Executor executor) {
    this.executor = executor;
  }

  void run(SchemaScript script) {
    script.schemas().forEach(this::create);
    script.enums().forEach(this::create);
    List<Step> steps = script.steps().toList();
    boolean citus = steps.stream().anyMatch(Step::distributes) && hasCitus();
    if (citus) {
      run("citus", SEQUENTIAL);
    }
    steps.stream()
        .filter(it -> citus || !it.distributes())
        .forEach(it -> run(it.table().name(), it.sql() + ";\n"));
  }

  private boolean hasCitus() {
    return find("citus", EXTENSION, "citus", row -> true).isPresent();
  }

  /** Even {@code IF NOT EXISTS} takes a privilege that is not needed where the schema is there. */
  private void create(Identifier schema) {
    if (find(schema.sql(), SCHEMA, schema.name(), row -> row.getString(1)).isEmpty()) {
      run(schema.sql(), TableText.schema(schema) + ";\n");
    }
  }

  private void create(EnumDefinition type) {
    Optional<List<String>> labels =
        find(
            type.name(),
            LABELS,
            type.name(),
            row -> List.of((String[]) row.getArray(1).getArray()));
    if (labels.isEmpty()) {
      run(type.name(), type.ddl() + "\n");
    } else if (!labels.get().equals(type.labels())) {
      throw new DatabaseException(refusal(type, labels.get()), null, type.name(), NAME, null);
    }
  }

  private static String refusal(EnumDefinition type, List<String> labels) {
    return labels.isEmpty()
        ? "There is a type " + type.name() + " that is no enum type: choose another name."
        : "The enum type "
            + type.name()
            + " is there with the labels "
            + labels
            + ", and declared with "
            + type.labels()
            + ": add what is missing by ALTER TYPE … ADD VALUE, or declare it as it is.";
  }

  private <T> Optional<T> find(String subject, String query, String name, RowReader<T> reader) {
    return executor.optional(
        definition(subject, Kind.SELECT, query), it -> it.setString(1, name), reader);
  }

  private void run(String subject, String sql) {
    executor.script(definition(subject, Kind.SCRIPT, sql));
  }

  private static StatementDefinition definition(String subject, Kind kind, String sql) {
    return new StatementDefinition(NAME, subject, kind, sql, null, null);
  }
}
