package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import dev.arbiter.processor.scan.parse.SqlNode.Literal;
import dev.arbiter.processor.scan.parse.SqlNode.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the columns without which an expression cannot be true, or anything but NULL. */
final class RequiredColumns {

  private final NameResolver names;

  RequiredColumns(Scope scope) {
    this.names = new NameResolver(scope);
  }

  /** The columns that are not NULL wherever the condition is true. */
  Set<String> ofTrue(SqlNode condition) {
    if (condition instanceof SqlNode.Parenthesised parentheses) {
      return ofTrue(parentheses.inner());
    }
    if (!(condition instanceof Operation operation)) {
      return ofNotNull(condition);
    }
    return switch (operation.operator()) {
      case "AND" -> union(ofTrue(operation.operand(0)), ofTrue(operation.operand(1)));
      case "OR" -> intersection(ofTrue(operation.operand(0)), ofTrue(operation.operand(1)));
      case "IS NOT NULL", "IS NOT UNKNOWN" -> ofNotNull(operation.operand(0));
      case "IS TRUE" -> ofTrue(operation.operand(0));
      case "IS FALSE" -> ofFalse(operation.operand(0));
      case "NOT" -> ofFalse(operation.operand(0));
      case "IS DISTINCT FROM" ->
          isNull(operation.operand(1)) ? ofNotNull(operation.operand(0)) : Set.of();
      case "IS NOT DISTINCT FROM" ->
          isConstant(operation.operand(1)) ? ofNotNull(operation.operand(0)) : Set.of();
      case "IN", "= ANY" -> ofNotNull(operation.operand(0));
      default -> ofNotNull(operation);
    };
  }

  private Set<String> ofFalse(SqlNode condition) {
    if (condition instanceof SqlNode.Parenthesised parentheses) {
      return ofFalse(parentheses.inner());
    }
    if (condition instanceof Operation operation) {
      return switch (operation.operator()) {
        case "NOT" -> ofTrue(operation.operand(0));
        case "IS NULL", "IS UNKNOWN" -> ofNotNull(operation.operand(0));
        case "OR" -> union(ofFalse(operation.operand(0)), ofFalse(operation.operand(1)));
        case "AND" -> intersection(ofFalse(operation.operand(0)), ofFalse(operation.operand(1)));
        default -> ofNotNull(operation);
      };
    }
    return ofNotNull(condition);
  }

  /** The columns that are not NULL wherever the expression is not. */
  private Set<String> ofNotNull(SqlNode node) {
    if (node instanceof SqlNode.Name name) {
      Mention mention = names.resolve(name.parts());
      return mention != null && mention.kind() == Mention.Kind.STORED
          ? Set.of(mention.name())
          : Set.of();
    }
    if (node instanceof SqlNode.Cast || node instanceof SqlNode.Collate) {
      return ofNotNull(node.children().get(0));
    }
    if (node instanceof SqlNode.Parenthesised parentheses) {
      return ofNotNull(parentheses.inner());
    }
    if (node instanceof Operation operation) {
      return ofOperation(operation);
    }
    boolean strict =
        node instanceof Call call
            && call.isBuiltIn()
            && !call.windowed()
            && StrictFunctions.isFaithful(call.name());
    return strict ? ofAll(node.children()) : Set.of();
  }

  private Set<String> ofOperation(Operation operation) {
    String operator = operation.operator();
    return switch (operator) {
      case "BETWEEN", "NOT BETWEEN" -> ofNotNull(operation.operand(0));
      case "IN", "NOT IN" ->
          isQuery(operation.operand(1)) ? Set.of() : ofNotNull(operation.operand(0));
      default ->
          StrictFunctions.isStrictOperator(operator) ? ofAll(operation.operands()) : Set.of();
    };
  }

  private Set<String> ofAll(List<SqlNode> nodes) {
    Set<String> columns = new LinkedHashSet<>();
    nodes.forEach(it -> columns.addAll(ofNotNull(it)));
    return columns;
  }

  /** Nothing is in an empty result, NULL included: the answer is false, not NULL. */
  private static boolean isQuery(SqlNode node) {
    return node instanceof SqlNode.Subquery;
  }

  private static boolean isNull(SqlNode node) {
    return node instanceof Literal literal && literal.type() == Literal.Type.NULL;
  }

  private static boolean isConstant(SqlNode node) {
    return new NeverNull(new Scope(null, "", Set.of()), Set.of()).test(node);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  private static Set<String> intersection(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.retainAll(other);
    return both;
  }
}
