package dev.arbiter.importer.source;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Lexer;
import dev.arbiter.processor.scan.lex.Token;
import java.util.regex.Pattern;

/** SQL whose string literals have escapes for what the processor takes in no text. */
public final class VisibleSql {

  private static final Pattern UNSEEN = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");

  private VisibleSql() {}

  /** Whether there is such a character where no escape can stand, as in a name. */
  public static boolean isUnseen(String sql) {
    return UNSEEN.matcher(of(sql)).find();
  }

  /** The same text, where it has no such character, or is no SQL. */
  static String of(String text) {
    if (!UNSEEN.matcher(text).find()) {
      return text;
    }
    LexedSql sql = Lexer.lex(text);
    StringBuilder visible = new StringBuilder();
    int written = 0;
    for (int i = 0; i < sql.size(); i++) {
      Token token = sql.token(i);
      if (token.kind() == Token.Kind.STRING && UNSEEN.matcher(token.text()).find()) {
        visible.append(text, written, token.start()).append(escaped(token.text()));
        written = token.end();
      }
    }
    return visible.append(text.substring(written)).toString();
  }

  private static String escaped(String literal) {
    String escapes = literal.startsWith("'") ? "E" + literal.replace("\\", "\\\\") : literal;
    return UNSEEN
        .matcher(escapes)
        .replaceAll(it -> "\\\\u%04X".formatted((int) it.group().charAt(0)));
  }
}
