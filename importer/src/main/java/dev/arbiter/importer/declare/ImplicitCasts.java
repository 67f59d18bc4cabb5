package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogType;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import dev.arbiter.processor.scan.lex.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Casts to text that PostgreSQL makes by itself and that the catalog shows: {@code
 * lower(email::text)} of a varchar, {@code data ->> 'id'::text}. They are left out only where no
 * other function or operator of PostgreSQL's own could be meant without them.
 */
final class ImplicitCasts {

  private static final Set<String> OF_JSON = Set.of("->", "->>");

  private static final Set<String> COMPARISONS =
      Set.of("=", "<>", "<", "<=", ">", ">=", "~", "~*", "!~", "!~*", "~~", "!~~", "~~*", "!~~*");

  private static final Set<String> OF_TEXT =
      Set.of("lower", "upper", "initcap", "btrim", "ltrim", "rtrim", "md5", "char_length");

  private static final Set<String> BEFORE = Set.of("and", "or", "not", "when", "then", "else");

  private final LexedSql sql;
  private final Map<String, CatalogType> types;

  private ImplicitCasts(LexedSql sql, Map<String, CatalogType> types) {
    this.sql = sql;
    this.types = types;
  }

  /**
   * The expression without them.
   *
   * @param types those of the table's columns, by name
   */
  static String removed(String expression, Map<String, CatalogType> types) {
    return new ImplicitCasts(Lexer.lex(expression), types).removed();
  }

  private String removed() {
    StringBuilder plain = new StringBuilder();
    int written = 0;
    for (int i = 1; i < sql.size(); i++) {
      if (isCast(i) && (isLiteral(i - 1) || isArgument(i - 1) || isCompared(i - 1))) {
        plain.append(sql.sql(), written, sql.token(i).start());
        written = sql.token(i + 1).end();
      }
    }
    return plain.append(sql.sql().substring(written)).toString();
  }

  /** Whether {@code ::text} stands there, and no more of a type. */
  private boolean isCast(int i) {
    return sql.token(i).is("::")
        && isWord(i + 1, "text")
        && !isOneOf(i + 2, Set.of("[", ".", "::", "("));
  }

  /** A literal that is the second operand of what takes a text there, untyped ones included. */
  private boolean isLiteral(int i) {
    return sql.token(i).kind() == Token.Kind.STRING
        && i > 1
        && (isOneOf(i - 1, OF_JSON) || (isOneOf(i - 1, COMPARISONS) && isText(i - 2)));
  }

  /** Whether a whole operand ends there that is a text. */
  private boolean isText(int last) {
    if (last > 1 && isCast(last - 1)) {
      return isColumn(last - 2, "text", "varchar", "bpchar") && begins(last - 2);
    }
    if (!sql.token(last).is(")")) {
      return isColumn(last, "text") && begins(last);
    }
    int open = sql.partner(last);
    if (open > 0 && isFunction(open - 1)) {
      return begins(open - 1);
    }
    return begins(open) && isJsonText(open);
  }

  /** Whether the bracket has {@code … ->> …} and nothing besides. */
  private boolean isJsonText(int open) {
    List<String> operators = new ArrayList<>();
    for (int i = open + 1; i < sql.partner(open); i = sql.skip(i)) {
      Token token = sql.token(i);
      if (token.kind() == Token.Kind.OPERATOR || (token.isName() && !token.canNameColumn())) {
        operators.add(token.text());
      }
    }
    return !operators.isEmpty()
        && OF_JSON.containsAll(operators)
        && operators.get(operators.size() - 1).equals("->>");
  }

  /** A varchar that is all that a function is given. */
  private boolean isArgument(int i) {
    return i > 1
        && isColumn(i, "varchar")
        && sql.token(i - 1).is("(")
        && isFunction(i - 2)
        && sql.partner(i - 1) == i + 3;
  }

  /** A varchar that is compared with a literal. */
  private boolean isCompared(int i) {
    return isColumn(i, "varchar")
        && begins(i)
        && isOneOf(i + 3, COMPARISONS)
        && i + 5 < sql.size()
        && sql.token(i + 4).kind() == Token.Kind.STRING
        && isCast(i + 5);
  }

  private boolean isColumn(int i, String... names) {
    Token token = sql.token(i);
    CatalogType type = token.canNameColumn() ? types.get(token.value()) : null;
    return type != null
        && type.builtIn()
        && !type.domain()
        && !type.array()
        && List.of(names).contains(type.name());
  }

  private boolean isFunction(int i) {
    return OF_TEXT.contains(sql.token(i).value())
        && sql.token(i).isName()
        && (i == 0 || !sql.token(i - 1).is("."));
  }

  private boolean begins(int i) {
    return i == 0
        || sql.token(i - 1).is("(")
        || BEFORE.stream().anyMatch(it -> sql.token(i - 1).isWord(it));
  }

  private boolean isWord(int i, String word) {
    return i < sql.size() && sql.token(i).isWord(word);
  }

  private boolean isOneOf(int i, Set<String> symbols) {
    return i < sql.size() && symbols.stream().anyMatch(sql.token(i)::is);
  }
}
