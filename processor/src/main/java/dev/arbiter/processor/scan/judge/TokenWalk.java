package dev.arbiter.processor.scan.judge;

import static dev.arbiter.processor.scan.lex.Keywords.words;

import dev.arbiter.processor.scan.lex.Keywords;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Operands;
import dev.arbiter.processor.scan.lex.Token;
import dev.arbiter.processor.scan.lex.Token.Kind;
import dev.arbiter.processor.scan.parse.SqlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through tokens whose structure is unknown, queries above all. There only what is certain is
 * a mention: nothing is called unknown, and in queries, where other tables may own a bare name,
 * only qualified names count.
 */
final class TokenWalk {

  /** Behind these stands no column: a type, a collation, an alias or a label. */
  private static final Set<String> BEFORE_OTHER_NAMES =
      words("as collate name over returning window");

  /** Keywords of XML and JSON functions that stand before an operand, unless they are one. */
  private static final Set<String> INTRODUCTIONS =
      words("content document empty error format name passing path value version");

  /**
   * A query around the place that is being read, up to the token {@code end}. A table or alias of
   * its own hides the row outside that is called the same.
   */
  private record Query(int end, boolean ownsTable, boolean ownsExcluded) {}

  private final LexedSql sql;
  private final Scope scope;
  private final NameResolver names;
  private final Findings findings;
  private final Deque<Query> queries = new ArrayDeque<>();

  TokenWalk(LexedSql sql, Scope scope, Findings findings) {
    this.sql = sql;
    this.scope = scope;
    this.names = new NameResolver(scope);
    this.findings = findings;
  }

  static Mention parameter(Token token) {
    return new Mention(Mention.Kind.PARAMETER, token.value(), token.start(), token.end());
  }

  /** The keyword in a column's place, where the table has a column of that name. */
  void keyword(String word) {
    for (int i = 0; i < sql.size() && scope.hasColumn(word); i++) {
      Token token = sql.token(i);
      if (token.isWord(word) && (i == 0 || !sql.token(i - 1).is("."))) {
        Mention mention = new Mention(Mention.Kind.KEYWORD, word, token.start(), token.end());
        if (!findings.mentions.contains(mention)) {
          findings.mentions.add(mention);
        }
      }
    }
  }

  /** Tokens of an expression. */
  void opaque(int from, int to) {
    walk(from, to);
  }

  /** Tokens of a query in its parentheses. */
  void query(int from, int to) {
    enter(from, to);
    walk(from + 1, to);
    queries.clear();
  }

  private void walk(int from, int to) {
    int at = from;
    while (at < to) {
      leaveQueries(at);
      if (sql.startsQuery(at)) {
        enter(at, sql.skip(at));
        at++;
      } else {
        at = step(at, to);
      }
    }
  }

  private void enter(int from, int to) {
    findings.subquery = true;
    Query outer = queries.peek();
    queries.push(
        new Query(
            to,
            (outer != null && outer.ownsTable()) || brings(scope.table(), from, to),
            (outer != null && outer.ownsExcluded()) || brings(NameResolver.EXCLUDED, from, to)));
  }

  private void leaveQueries(int at) {
    while (!queries.isEmpty() && queries.peek().end() <= at) {
      queries.pop();
    }
  }

  /** As a table or an alias, a name stands without a column behind it. */
  private boolean brings(String name, int from, int to) {
    for (int i = from + 1; i < to; i = sql.startsQuery(i) ? sql.skip(i) : i + 1) {
      Token token = sql.token(i);
      boolean qualifies = i + 1 < to && sql.token(i + 1).is(".");
      if (token.isName() && token.value().equals(name) && !qualifies) {
        return true;
      }
    }
    return false;
  }

  /** Takes the token or qualified name there; returns the index behind it. */
  private int step(int at, int to) {
    Token token = sql.token(at);
    if (token.kind() == Kind.PARAMETER) {
      findings.mentions.add(parameter(token));
    }
    List<Token> parts = parts(at, to);
    if (parts.isEmpty()) {
      return at + 1;
    }
    int end = at + 2 * parts.size() - 1;
    Token after = end < to ? sql.token(end) : null;
    if (after != null && after.is("(")) {
      function(parts);
    } else if (!isHidden(parts)) {
      column(at > 0 ? sql.token(at - 1) : null, parts, after);
    }
    return end;
  }

  /** The names from there on that dots connect. */
  private List<Token> parts(int at, int to) {
    List<Token> parts = new ArrayList<>();
    int i = at;
    while (i < to && sql.token(i).isName()) {
      parts.add(sql.token(i));
      boolean more = i + 2 < to && sql.token(i + 1).is(".") && sql.token(i + 2).isName();
      i = more ? i + 2 : to;
    }
    return parts;
  }

  /** Whether the query around may own the name itself. */
  private boolean isHidden(List<Token> parts) {
    Query query = queries.peek();
    if (query == null) {
      return false;
    }
    List<Token> qualifier = parts.subList(0, parts.size() - 1);
    return qualifier.isEmpty()
        || (query.ownsTable() && names.isTable(qualifier))
        || (query.ownsExcluded() && NameResolver.isExcluded(qualifier));
  }

  private void function(List<Token> parts) {
    Token name = parts.get(parts.size() - 1);
    boolean syntax =
        parts.size() == 1
            && name.kind() == Kind.IDENTIFIER
            && name.category() == Keywords.Category.RESERVED;
    boolean builtIn =
        parts.size() == 1 || SqlNode.Call.isBuiltIn(parts.get(parts.size() - 2).value());
    if (!syntax && builtIn) {
      findings.builtInFunctions.add(name.value());
    }
  }

  private void column(@Nullable Token before, List<Token> parts, @Nullable Token after) {
    if (!parts.get(0).canNameColumn() || isOtherName(before) || isSyntax(parts, after)) {
      return;
    }
    Mention mention = names.resolve(parts);
    if (mention != null && mention.kind() != Mention.Kind.UNKNOWN) {
      findings.mentions.add(mention);
    }
  }

  private static boolean isOtherName(@Nullable Token before) {
    if (before == null) {
      return false;
    }
    return before.is("::")
        || before.is(".")
        || (before.kind() == Kind.IDENTIFIER && BEFORE_OTHER_NAMES.contains(before.value()));
  }

  /**
   * A type in front of a constant, a named argument, or a keyword in front of what it introduces.
   */
  private static boolean isSyntax(List<Token> parts, @Nullable Token after) {
    if (after == null) {
      return false;
    }
    if (after.is(".") || parts.size() > 1) {
      return after.is(".");
    }
    return after.is("=>")
        || after.is(":=")
        || after.kind() == Kind.STRING
        || (parts.get(0).kind() == Kind.IDENTIFIER
            && INTRODUCTIONS.contains(parts.get(0).value())
            && after.kind() != Kind.PUNCTUATION
            && Operands.starts(after)
            && after.category() != Keywords.Category.RESERVED);
  }
}
