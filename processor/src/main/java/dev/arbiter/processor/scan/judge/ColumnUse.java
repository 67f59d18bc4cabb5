package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What an expression makes directly of a column of the stored row. */
public sealed interface ColumnUse {

  Mention column();

  /** Converts it to the type. */
  record Cast(Mention column, String type) implements ColumnUse {}

  /**
   * Gives it, as the last of its arguments, to a function that may be PostgreSQL's own.
   *
   * @param function folded
   */
  record Argument(Mention column, String function, int arguments) implements ColumnUse {}

  /** All of them, in no particular order. */
  static List<ColumnUse> in(SqlNode root, LexedSql sql, Scope scope) {
    NameResolver names = new NameResolver(scope);
    List<ColumnUse> uses = new ArrayList<>();
    Deque<SqlNode> pending = new ArrayDeque<>(List.of(root));
    while (!pending.isEmpty()) {
      SqlNode node = pending.pop();
      if (node instanceof SqlNode.Cast cast) {
        String type = sql.text(cast.from(), cast.to());
        column(cast.operand(), names).ifPresent(it -> uses.add(new Cast(it, type)));
      } else if (node instanceof Call call && call.isBuiltIn() && !call.arguments().isEmpty()) {
        int count = call.arguments().size();
        column(call.arguments().get(count - 1), names)
            .ifPresent(it -> uses.add(new Argument(it, call.name(), count)));
      }
      node.children().forEach(pending::push);
    }
    return uses;
  }

  private static Optional<Mention> column(SqlNode node, NameResolver names) {
    SqlNode inner = node;
    while (inner instanceof SqlNode.Parenthesised parentheses) {
      inner = parentheses.inner();
    }
    return inner instanceof SqlNode.Name name
        ? Optional.ofNullable(names.resolve(name.parts()))
            .filter(it -> it.kind() == Mention.Kind.STORED)
        : Optional.empty();
  }
}
