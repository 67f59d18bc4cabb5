package dev.arbiter.importer.catalog;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import org.jspecify.annotations.Nullable;

/** SQL on one line: the catalog's pretty text has a line for each branch of a {@code CASE}. */
final class OneLine {

  private OneLine() {}

  /** The text without the line breaks between its tokens; null if there is none. */
  static @Nullable String orNull(@Nullable String sql) {
    return sql == null ? null : of(sql);
  }

  /** The text without the line breaks between its tokens. */
  static String of(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    LexedSql sql = Lexer.lex(text);
    StringBuilder line = new StringBuilder();
    int written = 0;
    for (int i = 0; i < sql.size(); i++) {
      String gap = text.substring(written, sql.token(i).start());
      line.append(gap.indexOf('\n') < 0 ? gap : line.isEmpty() ? "" : " ");
      line.append(sql.token(i).text());
      written = sql.token(i).end();
    }
    return line.toString();
  }
}
