package dev.arbiter.processor.dao;

import dev.arbiter.processor.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A DAO, complete before a line of it is written.
 *
 * @param operations its methods, in their order: the generated ones, then the user's own
 * @param interfaces those of the record that the DAO implements
 */
public record Dao(Table table, List<Operation> operations, List<StatementInterface> interfaces) {

  /** The method that every DAO has of the runtime's interface. */
  public static final MethodSignature DEFINITION = new MethodSignature("definition", List.of());

  public Dao {
    operations = List.copyOf(operations);
    interfaces = List.copyOf(interfaces);
  }

  /**
   * The DAO of a table. A statement or a default method of the user's with a generated operation's
   * signature takes its place, unless another interface asks for the generated one.
   */
  public static Dao of(Table table, List<StatementInterface> interfaces) {
    List<Operation> declared = interfaces.stream().flatMap(it -> it.operations().stream()).toList();
    List<MethodSignature> statements = declared.stream().map(Operation::signature).toList();
    List<MethodSignature> defaults = signatures(interfaces, StatementInterface::defaults);
    List<MethodSignature> matched = signatures(interfaces, StatementInterface::matched);
    Stream<Operation> generated =
        GeneratedOperations.of(table).stream()
            .filter(it -> !statements.contains(it.signature()))
            .filter(it -> matched.contains(it.signature()) || !defaults.contains(it.signature()));
    return new Dao(table, Stream.concat(generated, declared.stream()).toList(), interfaces);
  }

  /** Some of its operations, where its table is not distributed. */
  public Dao onOneServer(List<Operation> operations) {
    return new Dao(table.onOneServer(), operations, interfaces);
  }

  private static List<MethodSignature> signatures(
      List<StatementInterface> interfaces,
      Function<StatementInterface, List<MethodSignature>> which) {
    return interfaces.stream().flatMap(it -> which.apply(it).stream()).toList();
  }

  /** The user's own operations. */
  public Stream<Operation> declared() {
    return operations.stream().filter(it -> !it.generated());
  }

  /** The interface of the record that says itself what {@link #DEFINITION} returns. */
  public Optional<StatementInterface> definedBy() {
    return interfaces.stream().filter(it -> it.defaults().contains(DEFINITION)).findFirst();
  }

  /** Whether an interface of the record declares the operation's method. */
  public boolean overrides(Operation operation) {
    return !operation.generated()
        || signatures(interfaces, StatementInterface::matched).contains(operation.signature());
  }
}
