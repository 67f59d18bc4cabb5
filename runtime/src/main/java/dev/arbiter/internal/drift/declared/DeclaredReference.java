package dev.arbiter.internal.drift.declared;

/**
 * A foreign key of one column.
 *
 * @param text what follows {@code REFERENCES}
 * @param table the referenced table as it is written
 * @param column the referenced column, unquoted
 * @param onDelete {@code pg_constraint.confdeltype} of its action
 */
public record DeclaredReference(String text, String table, String column, String onDelete) {

  private static final String ON_DELETE = "ON DELETE ";

  static DeclaredReference of(String text) {
    int open = TokenSplit.indexOf(text, '(');
    int close = TokenSplit.closing(text, open);
    String column = SqlTokens.of(text.substring(open + 1, close).strip()).get(0).identifier();
    return new DeclaredReference(
        text, text.substring(0, open).strip(), column, action(text.substring(close + 1).strip()));
  }

  private static String action(String rest) {
    String action = rest.startsWith(ON_DELETE) ? rest.substring(ON_DELETE.length()) : "NO ACTION";
    return switch (action) {
      case "CASCADE" -> "c";
      case "RESTRICT" -> "r";
      case "SET NULL" -> "n";
      case "SET DEFAULT" -> "d";
      default -> "a";
    };
  }
}
