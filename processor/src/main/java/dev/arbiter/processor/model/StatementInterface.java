package dev.arbiter.processor.model;

import java.util.List;

/**
 * A nested interface of the record that holds statements of the user's own; the DAO implements it.
 *
 * @param name simple
 * @param matched the unannotated abstract methods, each of which a generated method implements
 */
public record StatementInterface(
    String name, List<Statement> statements, List<MethodSignature> matched) {

  public StatementInterface {
    statements = List.copyOf(statements);
    matched = List.copyOf(matched);
  }
}
