package dev.arbiter.internal.drift.declared;

import java.util.ArrayList;
import java.util.List;

/** Cuts SQL at symbols outside of all brackets. */
public record TokenSplit(String sql) {

  /** The pieces between the symbols, without the space around them; empty ones are left out. */
  List<String> at(char symbol) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (SqlToken token : SqlTokens.of(sql)) {
      depth += step(token);
      if (depth == 0 && token.isSymbol(symbol)) {
        pieces.add(sql.substring(start, token.start()).strip());
        start = token.end();
      }
    }
    pieces.add(sql.substring(start).strip());
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  /** Where the symbol stands first. */
  public static int indexOf(String sql, char symbol) {
    return SqlTokens.of(sql).stream()
        .filter(it -> it.isSymbol(symbol))
        .mapToInt(SqlToken::start)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(sql));
  }

  /** Where the bracket that is open there is closed. */
  static int closing(String sql, int open) {
    int depth = 0;
    for (SqlToken token : SqlTokens.of(sql)) {
      depth += token.start() < open ? 0 : step(token);
      if (token.start() >= open && depth == 0) {
        return token.start();
      }
    }
    throw new IllegalArgumentException(sql);
  }

  /** How a token changes the depth of brackets. */
  static int step(SqlToken token) {
    if (token.isSymbol('(') || token.isSymbol('[')) {
      return 1;
    }
    return token.isSymbol(')') || token.isSymbol(']') ? -1 : 0;
  }
}
