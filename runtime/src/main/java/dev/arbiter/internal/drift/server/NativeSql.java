package dev.arbiter.internal.drift.server;

import dev.arbiter.internal.drift.declared.SqlToken;
import dev.arbiter.internal.drift.declared.SqlTokens;

/**
 * A statement as the server prepares it.
 *
 * @param text with {@code $1}, {@code $2} … for the question marks of JDBC
 * @param parameters how many there are
 */
record NativeSql(String text, int parameters) {

  static NativeSql of(String jdbcSql) {
    StringBuilder text = new StringBuilder();
    int parameters = 0;
    for (SqlToken token : SqlTokens.of(jdbcSql)) {
      switch (token.type()) {
        case PARAMETER -> text.append('$').append(++parameters);
        case ESCAPED_MARK -> text.append('?');
        default -> text.append(token.text());
      }
    }
    return new NativeSql(text.toString(), parameters);
  }

  /** The server's own text as JDBC takes it where it prepares. */
  static String escaped(String nativeSql) {
    StringBuilder text = new StringBuilder();
    for (SqlToken token : SqlTokens.of(nativeSql)) {
      boolean mark =
          token.type() == SqlToken.Type.PARAMETER || token.type() == SqlToken.Type.ESCAPED_MARK;
      text.append(mark ? token.text().repeat(2) : token.text());
    }
    return text.toString();
  }
}
