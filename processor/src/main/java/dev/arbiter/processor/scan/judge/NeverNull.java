package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import dev.arbiter.processor.scan.parse.SqlNode.Case;
import dev.arbiter.processor.scan.parse.SqlNode.Literal;
import dev.arbiter.processor.scan.parse.SqlNode.Operation;
import java.util.List;
import java.util.Set;

/** Tells which expressions cannot be NULL. */
final class NeverNull {

  private final NameResolver names;
  private final Set<String> notNullColumns;

  NeverNull(Scope scope, Set<String> notNullColumns) {
    this.names = new NameResolver(scope);
    this.notNullColumns = notNullColumns;
  }

  boolean test(SqlNode node) {
    if (node instanceof SqlNode.Name name) {
      return column(name);
    }
    if (node instanceof Literal literal) {
      return literal.type() != Literal.Type.NULL && literal.type() != Literal.Type.OTHER;
    }
    if (node instanceof SqlNode.Cast cast) {
      return test(cast.operand());
    }
    if (node instanceof SqlNode.Collate collate) {
      return test(collate.operand());
    }
    if (node instanceof SqlNode.Parenthesised parentheses) {
      return test(parentheses.inner());
    }
    if (node instanceof Operation operation) {
      return operation(operation);
    }
    if (node instanceof Call call) {
      return !call.windowed() && call.isBuiltIn() && call(call);
    }
    if (node instanceof Case choice) {
      return choice.otherwise() != null && test(choice.otherwise()) && all(choice.results());
    }
    return node instanceof SqlNode.ArrayOf array && isArrayOfElements(array);
  }

  private boolean column(SqlNode.Name name) {
    Mention mention = names.resolve(name.parts());
    return mention != null
        && mention.kind() == Mention.Kind.STORED
        && notNullColumns.contains(mention.name());
  }

  private boolean operation(Operation operation) {
    return switch (operation.operator()) {
      case "IS NULL",
          "IS NOT NULL",
          "IS TRUE",
          "IS NOT TRUE",
          "IS FALSE",
          "IS NOT FALSE",
          "IS UNKNOWN",
          "IS NOT UNKNOWN",
          "IS DISTINCT FROM",
          "IS NOT DISTINCT FROM" ->
          true;
      default ->
          StrictFunctions.isFaithfulOperator(operation.operator()) && all(operation.operands());
    };
  }

  private boolean call(Call call) {
    List<SqlNode> arguments = call.arguments();
    return switch (call.name()) {
      case "coalesce", "greatest", "least" -> arguments.stream().anyMatch(this::test);
      case "concat" -> arguments.stream().noneMatch(NeverNull::isVariadic);
      case "concat_ws" ->
          arguments.stream().noneMatch(NeverNull::isVariadic)
              && !arguments.isEmpty()
              && test(arguments.get(0));
      case "exists" -> true;
      case "substring" -> hasNumericBounds(arguments) && all(arguments);
      case "extract", "date_part" ->
          arguments.size() == 2 && isFieldOfInfinity(arguments.get(0)) && test(arguments.get(1));
      default ->
          arguments.isEmpty()
              ? StrictFunctions.isValue(call.name())
              : StrictFunctions.isFaithful(call.name()) && all(arguments);
    };
  }

  private boolean all(List<SqlNode> nodes) {
    return nodes.stream().allMatch(this::test);
  }

  private static boolean isVariadic(SqlNode argument) {
    return !(argument instanceof Operation operation)
        ? argument instanceof SqlNode.Opaque
        : operation.operator().equals("VARIADIC");
  }

  /** With a pattern instead, a text that does not match gives NULL. */
  private static boolean hasNumericBounds(List<SqlNode> arguments) {
    return arguments.size() > 1
        && arguments.stream()
            .skip(1)
            .allMatch(it -> it instanceof Literal bound && bound.type() == Literal.Type.NUMBER);
  }

  private static boolean isFieldOfInfinity(SqlNode field) {
    return field instanceof Literal literal
        && literal.type() == Literal.Type.STRING
        && StrictFunctions.isFieldOfInfinity(literal.value());
  }

  private static boolean isArrayOfElements(SqlNode.ArrayOf array) {
    return array.elements().stream().noneMatch(SqlNode.Subquery.class::isInstance);
  }
}
