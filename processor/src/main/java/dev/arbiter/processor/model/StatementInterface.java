package dev.arbiter.processor.model;

import java.util.List;

/**
 * A nested interface of the record that holds statements of the user's own; the DAO implements it.
 *
 * @param name simple
 * @param matched the unannotated abstract methods, each of which a generated method implements
 * @param defaults the user's own methods, which the DAO inherits as they are
 */
public record StatementInterface(
    String name,
    List<Statement> statements,
    List<MethodSignature> matched,
    List<MethodSignature> defaults) {

  public StatementInterface {
    statements = List.copyOf(statements);
    matched = List.copyOf(matched);
    defaults = List.copyOf(defaults);
  }
}
