package dev.arbiter.internal.drift.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts SQL into tokens, as far as it matters for what is code and what is text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical
 *     Structure</a>
 */
public final class SqlTokens {

  private static final Pattern SPACE = Pattern.compile("(?:\\s++|--[^\\r\\n]*+)++");
  private static final Pattern ESCAPE_STRING =
      Pattern.compile("[eE]'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'?", Pattern.DOTALL);
  private static final Pattern STRING = Pattern.compile("'[^']*+(?:''[^']*+)*+'?");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+(?:\"\"[^\"]*+)*+\"?");
  private static final Pattern DOLLAR_QUOTE =
      Pattern.compile("(\\$(?:[\\p{L}_\\x80-\\uffff][\\w\\x80-\\uffff]*+)?\\$)");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}_\\x80-\\uffff][\\w$\\x80-\\uffff]*+");
  private static final Pattern NUMBER = Pattern.compile("[0-9][\\w.]*+");

  private final String sql;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int at;

  private SqlTokens(String sql) {
    this.sql = sql;
  }

  /** All tokens, blanks included: their texts in a row are the SQL. */
  public static List<SqlToken> of(String sql) {
    return new SqlTokens(sql).scan();
  }

  private List<SqlToken> scan() {
    while (at < sql.length()) {
      int start = at;
      SqlToken.Type type = next();
      tokens.add(new SqlToken(type, sql.substring(start, at), start));
    }
    return tokens;
  }

  private SqlToken.Type next() {
    if (skip(SPACE) || skipComment()) {
      return SqlToken.Type.BLANK;
    }
    if (skip(ESCAPE_STRING) || skip(STRING) || skipDollarQuoted()) {
      return SqlToken.Type.STRING;
    }
    if (skip(QUOTED)) {
      return SqlToken.Type.QUOTED;
    }
    if (skip(WORD)) {
      return SqlToken.Type.WORD;
    }
    if (sql.startsWith("??", at)) {
      at += 2;
      return SqlToken.Type.ESCAPED_MARK;
    }
    if (sql.charAt(at) == '?') {
      at++;
      return SqlToken.Type.PARAMETER;
    }
    if (!skip(NUMBER)) {
      at++;
    }
    return SqlToken.Type.SYMBOL;
  }

  private boolean skip(Pattern pattern) {
    Matcher matcher = pattern.matcher(sql).region(at, sql.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    at = matcher.end();
    return true;
  }

  /** Block comments nest. */
  private boolean skipComment() {
    if (!sql.startsWith("/*", at)) {
      return false;
    }
    int depth = 0;
    do {
      if (sql.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < sql.length());
    return true;
  }

  private boolean skipDollarQuoted() {
    Matcher tag = DOLLAR_QUOTE.matcher(sql).region(at, sql.length());
    if (!tag.lookingAt()) {
      return false;
    }
    int end = sql.indexOf(tag.group(1), tag.end());
    at = end < 0 ? sql.length() : end + tag.group(1).length();
    return true;
  }
}
