package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogColumn;
import dev.arbiter.importer.catalog.CatalogType;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import dev.arbiter.processor.scan.lex.Token;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * SQL of the catalog as a person would have written it: PostgreSQL shows each literal with its
 * type, and {@code IN} as a comparison with an array.
 */
final class PlainSql {

  private final Map<String, CatalogType> types;

  /** Of a table with these columns. */
  PlainSql(List<CatalogColumn> columns) {
    this.types =
        columns.stream().collect(Collectors.toMap(CatalogColumn::name, CatalogColumn::type));
  }

  /** A default: {@code 'new'::status} of a column of that type becomes {@code 'new'}. */
  static String value(String expression, CatalogType type) {
    LexedSql sql = Lexer.lex(expression);
    boolean typed =
        sql.size() > 2 && sql.token(0).kind() == Token.Kind.STRING && sql.token(1).is("::");
    return typed && isType(sql.text(2, sql.size()), type) ? sql.token(0).text() : expression;
  }

  /** An expression, such as a key part: {@code lower(email::text)} becomes {@code lower(email)}. */
  String expression(String expression) {
    return ImplicitCasts.removed(expression, types);
  }

  /**
   * A condition: {@code kind = ANY (ARRAY['a'::text, 'b'::text])} becomes {@code kind IN ('a',
   * 'b')}.
   */
  String condition(String expression) {
    LexedSql sql = Lexer.lex(expression);
    StringBuilder plain = new StringBuilder();
    int written = 0;
    for (int i = 1; i < sql.size(); i++) {
      InList list = InList.at(sql, i);
      CatalogType type = list == null ? null : types.get(list.column());
      if (list == null || type == null || !list.isOf(it -> isType(it, type))) {
        continue;
      }
      plain.append(expression, written, sql.token(list.start()).start()).append(list.sql(sql));
      written = sql.token(list.end()).end();
      i = list.end();
    }
    return expression(plain.append(expression.substring(written)).toString());
  }

  /** Whether a cast to what is written there changes nothing about a literal for such a column. */
  private static boolean isType(String written, CatalogType type) {
    Function<String, String> plain = it -> it.replaceAll("\\(\\d+(,\\d+)?\\)", "");
    String spelt = plain.apply(written);
    String own = plain.apply(type.sql());
    return spelt.equals(own) || (own.equals("character") && spelt.equals("bpchar"));
  }
}
