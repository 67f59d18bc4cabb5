package dev.arbiter.processor.dao;

import java.util.List;

/**
 * A nested interface of the record that holds statements of the user's own; the DAO implements it.
 *
 * @param name simple
 * @param operations those with an annotation
 * @param matched the unannotated abstract methods, each of which a generated method implements
 * @param defaults the user's own methods, which the DAO inherits as they are
 */
public record StatementInterface(
    String name,
    List<Operation> operations,
    List<MethodSignature> matched,
    List<MethodSignature> defaults) {

  public StatementInterface {
    operations = List.copyOf(operations);
    matched = List.copyOf(matched);
    defaults = List.copyOf(defaults);
  }
}
