package dev.arbiter.internal.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@code CREATE TABLE}.
 *
 * @param name its name, unquoted
 * @param text the whole of its definition
 * @param own its definition without the foreign key
 * @param plain its definition without any constraint but NOT NULL
 * @param reference the foreign key, if it has one
 */
record DeclaredColumn(
    String name, String text, String own, String plain, @Nullable DeclaredReference reference) {

  static DeclaredColumn of(String element) {
    String name = SqlTokens.of(element).get(0).identifier();
    int references = keyword(element, "REFERENCES");
    String own = references < 0 ? element : element.substring(0, references).strip();
    DeclaredReference reference =
        references < 0
            ? null
            : DeclaredReference.of(element.substring(references + "REFERENCES".length()).strip());
    return new DeclaredColumn(name, element, own, withoutChecks(own), reference);
  }

  private static String withoutChecks(String definition) {
    String rest = definition;
    for (int check = keyword(rest, "CHECK"); check >= 0; check = keyword(rest, "CHECK")) {
      int open = check + TokenSplit.indexOf(rest.substring(check), '(');
      int end = TokenSplit.closing(rest, open) + 1;
      rest = rest.substring(0, check).strip() + rest.substring(end);
    }
    return rest;
  }

  /** Where a reserved word stands outside of brackets; as a part of a name it follows a dot. */
  private static int keyword(String definition, String word) {
    List<SqlToken> tokens = SqlTokens.of(definition);
    int depth = 0;
    for (int i = 1; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      depth += TokenSplit.step(token);
      if (depth == 0 && token.isWord(word) && !tokens.get(i - 1).isSymbol('.')) {
        return token.start();
      }
    }
    return -1;
  }
}
