package dev.arbiter.processor.dao;

import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Mention;
import dev.arbiter.processor.scan.judge.NameResolver;
import dev.arbiter.processor.scan.parse.SqlNode;
import java.util.List;

/**
 * Whether a parameter is compared with a column as it is, by an operator that takes two values of
 * one type.
 */
final class Comparison {

  private final NameResolver names;
  private final String column;
  private final int parameter;

  private Comparison(Fragment tree, String column, int parameter) {
    this.names = new NameResolver(tree.scope());
    this.column = column;
    this.parameter = parameter;
  }

  /**
   * Whether the expression has one.
   *
   * @param parameter its offset
   */
  static boolean isIn(Fragment tree, String column, int parameter) {
    return new Comparison(tree, column, parameter).isBelow(tree.root());
  }

  private boolean isBelow(SqlNode node) {
    return (node instanceof SqlNode.Operation it && isThis(it))
        || node.children().stream().anyMatch(this::isBelow);
  }

  private boolean isThis(SqlNode.Operation operation) {
    String operator = operation.operator().replaceFirst(" (ANY|ALL)$", "");
    List<SqlNode> operands = operation.operands().stream().map(Comparison::bare).toList();
    return SqlNode.Operation.isComparison(operator)
        && operands.stream().anyMatch(this::isColumn)
        && operands.stream().anyMatch(this::isParameter);
  }

  private static SqlNode bare(SqlNode operand) {
    return operand instanceof SqlNode.Parenthesised it ? bare(it.inner()) : operand;
  }

  private boolean isColumn(SqlNode operand) {
    if (!(operand instanceof SqlNode.Name name)) {
      return false;
    }
    Mention mention = names.resolve(name.parts());
    return mention != null
        && (mention.kind() == Mention.Kind.STORED || mention.kind() == Mention.Kind.EXCLUDED)
        && mention.name().equals(column);
  }

  private boolean isParameter(SqlNode operand) {
    return operand instanceof SqlNode.Parameter it && it.token().start() == parameter;
  }
}
