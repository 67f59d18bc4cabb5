package dev.arbiter.processor.scan.parse;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A call of a function of PostgreSQL's that gives a value of the moment, within a larger
 * expression.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last one
 * @param sql as it is written
 * @param type the type that it gives
 */
public record MomentCall(int start, int end, String sql, String type) {

  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "clock_timestamp", "timestamptz",
          "gen_random_uuid", "uuid",
          "now", "timestamptz",
          "random", "double precision",
          "statement_timestamp", "timestamptz",
          "transaction_timestamp", "timestamptz");

  private static final Map<String, String> KEYWORDS =
      Map.of(
          "current_date", "date",
          "current_time", "timetz",
          "current_timestamp", "timestamptz",
          "localtime", "time",
          "localtimestamp", "timestamp");

  /** The calls in a text, in its order. */
  public static List<MomentCall> in(LexedSql lexed) {
    List<MomentCall> calls = new ArrayList<>();
    for (int i = 0; i < lexed.size(); i++) {
      Token token = lexed.token(i);
      if (!token.isName() || (i > 0 && lexed.token(i - 1).is("."))) {
        continue;
      }
      if (token.kind() == Token.Kind.IDENTIFIER && KEYWORDS.containsKey(token.value())) {
        int last = i + 1 < lexed.size() && lexed.token(i + 1).is("(") ? lexed.partner(i + 1) : i;
        calls.add(call(lexed, i, Math.max(i, last), KEYWORDS.get(token.value())));
      } else if (FUNCTIONS.containsKey(token.value())
          && i + 2 < lexed.size()
          && lexed.token(i + 1).is("(")
          && lexed.token(i + 2).is(")")) {
        calls.add(call(lexed, i, i + 2, FUNCTIONS.get(token.value())));
      }
    }
    return calls;
  }

  private static MomentCall call(LexedSql lexed, int first, int last, String type) {
    int start = lexed.token(first).start();
    int end = lexed.token(last).end();
    return new MomentCall(start, end, lexed.sql().substring(start, end), type);
  }
}
