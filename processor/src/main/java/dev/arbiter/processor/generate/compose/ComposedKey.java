package dev.arbiter.processor.generate.compose;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.sql.OperationSql;
import java.util.Map;
import java.util.Optional;

/**
 * The operations by a key, which the runtime composes.
 *
 * @param by what their names end in
 * @param text the key's text
 */
public record ComposedKey(Map<String, OperationSql> operations, String by, CodeBlock text) {

  private Optional<OperationSql> operation(String name) {
    return Optional.ofNullable(operations.get(name + by));
  }

  /** The upsert of one row; empty if the server alone has values of the key. */
  public Optional<OperationSql> upsert() {
    return operation("upsert");
  }

  /** The upsert of many rows. */
  public OperationSql upsertAll() {
    return operation("upsertAll").orElseThrow();
  }

  /** What finds the row that is there already. */
  public OperationSql getOrInsert() {
    return operation("getOrInsert").orElseThrow();
  }
}
