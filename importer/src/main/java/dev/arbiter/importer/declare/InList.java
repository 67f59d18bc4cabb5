package dev.arbiter.importer.declare;

import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A column's comparison with an array of literals, which {@code IN} or {@code NOT IN} makes.
 *
 * @param start the index of its first token
 * @param end the index of its last token
 * @param column the column
 * @param negated whether it is {@code NOT IN}
 * @param elements the literals, without their types
 * @param casts the types that literals and operand are cast to, varchar's detour by text aside
 */
record InList(
    int start, int end, String column, boolean negated, List<String> elements, List<String> casts) {

  private static final Set<String> BEFORE = Set.of("and", "or", "not", "when", "then", "else");
  private static final String VARCHAR = "character varying";

  InList {
    elements = List.copyOf(elements);
    casts = List.copyOf(casts);
  }

  /** The one whose ANY or ALL stands there; null if there is none. */
  static @Nullable InList at(LexedSql sql, int i) {
    boolean any = sql.token(i).isWord("any") && sql.token(i - 1).is("=");
    boolean all = sql.token(i).isWord("all") && sql.token(i - 1).is("<>");
    if (!(any || all) || i + 3 >= sql.size() || !sql.token(i + 1).is("(")) {
      return null;
    }
    int close = sql.partner(i + 1);
    int start = operand(sql, i - 2);
    int array = sql.token(i + 2).is("(") ? i + 3 : i + 2;
    if (start < 0 || !sql.token(array).isWord("array") || !sql.token(array + 1).is("[")) {
      return null;
    }
    List<String> elements = new ArrayList<>();
    List<String> casts = new ArrayList<>();
    boolean literals = elements(sql, array + 1, elements, casts);
    String after = sql.text(sql.partner(array + 1) + 1, close).replace(")", "").strip();
    boolean asText = start < i - 2;
    boolean detour = casts.stream().allMatch(it -> it.startsWith(VARCHAR));
    boolean known = after.isEmpty() || (after.equals("::text[]") && detour);
    return literals && known && asText == (detour && !casts.isEmpty())
        ? new InList(start, close, sql.token(start).value(), all, elements, unique(casts))
        : null;
  }

  /**
   * Where the column begins that ends there, cast to text or as it is; -1 if it is more than one.
   */
  private static int operand(LexedSql sql, int last) {
    boolean asText = last > 1 && sql.token(last).isWord("text") && sql.token(last - 1).is("::");
    int column = asText ? last - 2 : last;
    if (column < 0 || !sql.token(column).canNameColumn()) {
      return -1;
    }
    boolean alone =
        column == 0
            || sql.token(column - 1).is("(")
            || BEFORE.stream().anyMatch(sql.token(column - 1)::isWord);
    return alone ? column : -1;
  }

  private static boolean elements(
      LexedSql sql, int bracket, List<String> elements, List<String> casts) {
    int end = sql.partner(bracket);
    int i = bracket + 1;
    while (i < end) {
      Token literal = sql.token(i);
      int next = i + 1;
      while (next < end && !sql.token(next).is(",")) {
        next = sql.skip(next);
      }
      boolean number = literal.kind() == Token.Kind.NUMBER && next == i + 1;
      boolean text =
          literal.kind() == Token.Kind.STRING && next > i + 2 && sql.token(i + 1).is("::");
      if (!number && !text) {
        return false;
      }
      elements.add(literal.text());
      if (text) {
        casts.add(sql.text(i + 2, next));
      }
      i = next + 1;
    }
    return !elements.isEmpty();
  }

  /** A varchar is compared as text: either cast says no more than the other. */
  private static List<String> unique(List<String> casts) {
    return casts.stream()
        .map(it -> it.equals(VARCHAR + "::text") ? VARCHAR : it)
        .distinct()
        .toList();
  }

  /** Whether all that is cast is cast to a type of that kind. */
  boolean isOf(Predicate<String> type) {
    return casts.stream().allMatch(type);
  }

  /** As a person writes it. */
  String sql(LexedSql sql) {
    return sql.token(start).text()
        + (negated ? " NOT IN (" : " IN (")
        + String.join(", ", elements)
        + ")";
  }
}
