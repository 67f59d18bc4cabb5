package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import dev.arbiter.processor.scan.parse.SqlNode.Name;
import dev.arbiter.processor.scan.parse.SqlNode.Opaque;
import dev.arbiter.processor.scan.parse.SqlNode.Subquery;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** Collects what an expression mentions and calls. */
final class NodeWalk {

  /** Calls a function without parentheses, though many a table has such a column. */
  private static final String USER = "user";

  private final NameResolver names;
  private final TokenWalk tokens;
  private final Findings findings = new Findings();
  private final Deque<SqlNode> pending = new ArrayDeque<>();

  private NodeWalk(LexedSql sql, Scope scope) {
    names = new NameResolver(scope);
    tokens = new TokenWalk(sql, scope, findings);
  }

  static Findings findings(LexedSql sql, SqlNode root, Scope scope) {
    NodeWalk walk = new NodeWalk(sql, scope);
    walk.pending.push(root);
    while (!walk.pending.isEmpty()) {
      SqlNode node = walk.pending.pop();
      walk.visit(node);
      node.children().forEach(walk.pending::push);
    }
    walk.findings.mentions.sort(Comparator.comparingInt(Mention::start));
    return walk.findings;
  }

  private void visit(SqlNode node) {
    if (node instanceof Call call && call.name().equals(USER)) {
      tokens.keyword(USER);
    }
    if (node instanceof Name name) {
      Mention mention = names.resolve(name.parts());
      if (mention != null) {
        findings.mentions.add(mention);
      }
    } else if (node instanceof SqlNode.Parameter parameter) {
      findings.mentions.add(TokenWalk.parameter(parameter.token()));
    } else if (node instanceof Call call) {
      if (call.isBuiltIn()) {
        findings.builtInFunctions.add(call.name());
      }
      findings.aggregateOrWindow |=
          call.windowed() || (call.isBuiltIn() && Aggregates.contains(call.name()));
    } else if (node instanceof Subquery query) {
      findings.subquery = true;
      tokens.query(query.from(), query.to());
    } else if (node instanceof Opaque opaque) {
      tokens.opaque(opaque.from(), opaque.to());
    }
  }
}
