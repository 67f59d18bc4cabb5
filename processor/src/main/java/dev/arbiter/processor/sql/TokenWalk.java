package dev.arbiter.processor.sql;

import static dev.arbiter.processor.sql.Keywords.words;

import dev.arbiter.processor.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through tokens whose structure is unknown, queries above all. There only what is certain is a
 * mention: nothing is called unknown, and in queries, where other tables may own a bare name, only
 * qualified names count.
 */
final class TokenWalk {

  /** Behind these stands no column: a type, a collation, an alias or a label. */
  private static final Set<String> BEFORE_OTHER_NAMES =
      words("as collate name over returning window");

  /** Keywords of XML and JSON functions that stand before an operand, unless they are one. */
  private static final Set<String> INTRODUCTIONS =
      words("content document empty error format name passing path value version");

  private final LexedSql sql;
  private final Scope scope;
  private final NameResolver names;
  private final Findings findings;

  TokenWalk(LexedSql sql, Scope scope, Findings findings) {
    this.sql = sql;
    this.scope = scope;
    this.names = new NameResolver(scope);
    this.findings = findings;
  }

  static Mention parameter(Token token) {
    return new Mention(Mention.Kind.PARAMETER, token.value(), token.start(), token.end());
  }

  /** Tokens of an expression. */
  void opaque(int from, int to) {
    int at = from;
    while (at < to) {
      if (startsQuery(at)) {
        int end = sql.skip(at);
        findings.subquery = true;
        query(at, end);
        at = end;
      } else {
        at = token(at, to, true);
      }
    }
  }

  /** Tokens of a query in its parentheses. */
  void query(int from, int to) {
    boolean ownsTable = ownsName(scope.table(), from, to);
    boolean ownsExcluded = ownsName(NameResolver.EXCLUDED, from, to);
    int at = from;
    while (at < to) {
      List<Token> parts = parts(at, to);
      List<Token> qualifier = parts.isEmpty() ? parts : parts.subList(0, parts.size() - 1);
      boolean hidden =
          ownsTable && names.isTable(qualifier) || ownsExcluded && NameResolver.isExcluded(qualifier);
      at = token(at, to, hidden ? null : false);
    }
  }

  /**
   * Whether the query brings the name in itself, so that it does not mean the row outside: as a
   * table or alias it stands without a column behind it.
   */
  private boolean ownsName(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sql.token(i);
      boolean qualifies = i + 1 < to && sql.token(i + 1).is(".");
      if (token.isName() && token.value().equals(name) && !qualifies) {
        return true;
      }
    }
    return false;
  }

  private boolean startsQuery(int at) {
    Token next = at + 1 < sql.size() ? sql.token(at + 1) : null;
    return sql.token(at).is("(")
        && sql.partner(at) > at
        && next != null
        && (next.isWord("select") || next.isWord("with") || next.isWord("values"));
  }

  /**
   * Steps over the token or qualified name there.
   *
   * @param bareNames whether bare names may be columns of the table; null if not even qualified ones
   */
  private int token(int at, int to, @Nullable Boolean bareNames) {
    Token token = sql.token(at);
    if (token.kind() == Kind.PARAMETER) {
      findings.mentions.add(parameter(token));
      return at + 1;
    }
    List<Token> parts = parts(at, to);
    if (parts.isEmpty()) {
      return at + 1;
    }
    int end = at + 2 * parts.size() - 1;
    Token after = end < to ? sql.token(end) : null;
    if (after != null && after.is("(")) {
      function(parts);
    } else if (bareNames != null && (bareNames || parts.size() > 1)) {
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
      if (i + 1 >= to || !sql.token(i + 1).is(".")) {
        break;
      }
      i += 2;
    }
    if (i > at && (i >= to || !sql.token(i).isName())) {
      // "table.*" or a dangling dot
      return parts.subList(0, 1);
    }
    return parts;
  }

  private void function(List<Token> parts) {
    Token name = parts.get(parts.size() - 1);
    boolean syntax =
        parts.size() == 1
            && name.kind() == Kind.IDENTIFIER
            && name.category() == Keywords.Category.RESERVED;
    if (!syntax) {
      findings.function(parts.size() > 1, name.value());
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
        || before.kind() == Kind.IDENTIFIER && BEFORE_OTHER_NAMES.contains(before.value());
  }

  /** A type in front of a constant, a named argument, or a keyword in front of what it introduces. */
  private static boolean isSyntax(List<Token> parts, @Nullable Token after) {
    if (after == null || parts.size() > 1) {
      return false;
    }
    return after.is("=>")
        || after.is(":=")
        || after.kind() == Kind.STRING
        || parts.get(0).kind() == Kind.IDENTIFIER
            && INTRODUCTIONS.contains(parts.get(0).value())
            && after.kind() != Kind.PUNCTUATION
            && Operands.starts(after)
            && after.category() != Keywords.Category.RESERVED;
  }
}
