package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.lex.Keywords;
import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Tells expressions that give a value of the moment, such as {@code now()}: they depend on no row
 * and no parameter, and are no constants either. What is not understood is none.
 */
final class Moment {

  /** Called without arguments they give the same always, as nothing else does. */
  private static final Set<String> CONSTANT =
      Keywords.words(
          """
          concat json_array json_build_array json_build_object json_object jsonb_build_array
          jsonb_build_object pi
          """);

  /** Give another value by themselves, though they take arguments. */
  private static final Set<String> CHANGING =
      Keywords.words("current_setting nextval random random_normal uuidv7");

  private Moment() {}

  static boolean gives(SqlNode root) {
    boolean changing = false;
    Deque<SqlNode> pending = new ArrayDeque<>();
    pending.push(root);
    while (!pending.isEmpty()) {
      SqlNode node = pending.pop();
      if (node instanceof SqlNode.Name
          || node instanceof SqlNode.Parameter
          || node instanceof SqlNode.Subquery
          || node instanceof SqlNode.Opaque) {
        return false;
      }
      changing |= node instanceof Call call && changes(call);
      node.children().forEach(pending::push);
    }
    return changing;
  }

  private static boolean changes(Call call) {
    return call.arguments().isEmpty()
        ? !(call.isBuiltIn() && CONSTANT.contains(call.name()))
        : call.isBuiltIn() && CHANGING.contains(call.name());
  }
}
