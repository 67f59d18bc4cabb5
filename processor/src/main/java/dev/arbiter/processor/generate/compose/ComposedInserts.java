package dev.arbiter.processor.generate.compose;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.sql.OperationSql;
import java.util.Map;
import java.util.Optional;

/**
 * The inserts by no key, which the runtime composes.
 *
 * @param order the text of the only key, in whose order rows are inserted if they are absent; empty
 *     if there are several
 */
public record ComposedInserts(Map<String, OperationSql> operations, Optional<CodeBlock> order) {

  /** Whether rows are left out that something stands in the way of. */
  public boolean ifAbsent() {
    return operations.containsKey("insertIfAbsent");
  }
}
