package dev.arbiter.processor.generate.method;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement as documentation shows it: short clauses, and short items of a list, share a line. It
 * is the same statement, white space aside.
 */
final class CompactSql {

  private static final int WIDTH = 88;

  private static final List<String> CLAUSES = List.of("FROM ", "WHERE ", "FOR UPDATE");

  private static final List<String> BEFORE =
      List.of("SELECT ", "FROM ", "DELETE FROM ", "ORDER BY ");

  private final List<String> lines;
  private final List<String> compact = new ArrayList<>();

  private CompactSql(List<String> lines) {
    this.lines = lines;
  }

  static String of(String sql) {
    List<String> lines = sql.lines().toList();
    return lines.stream().allMatch(CompactSql::endsOutsideText)
        ? new CompactSql(indented(lines)).joined()
        : sql;
  }

  /** Whether what follows a line may as well stand in it: no literal or comment goes on there. */
  private static boolean endsOutsideText(String line) {
    boolean comment = line.contains("--") || line.contains("/*");
    boolean literals = line.contains("$") || line.contains("\\");
    return !comment && !literals && isEven(line, '\'') && isEven(line, '"');
  }

  private static boolean isEven(String line, char quote) {
    return line.chars().filter(it -> it == quote).count() % 2 == 0;
  }

  /** With what stands in parentheses indented, where a statement stands in another as it is. */
  private static List<String> indented(List<String> lines) {
    List<String> indented = new ArrayList<>();
    Deque<Boolean> parentheses = new ArrayDeque<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int closing = line.stripLeading().startsWith(")") ? indent(line) + 1 : 0;
      follow(line.substring(0, closing), false, parentheses);
      indented.add("  ".repeat((int) parentheses.stream().filter(it -> it).count()) + line);
      boolean flat = i + 1 < lines.size() && indent(lines.get(i + 1)) <= indent(line);
      follow(line.substring(closing), flat, parentheses);
    }
    return indented;
  }

  private static void follow(String text, boolean flat, Deque<Boolean> parentheses) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '(') {
        parentheses.push(flat && i == text.length() - 1);
      } else if (text.charAt(i) == ')') {
        parentheses.poll();
      }
    }
  }

  private String joined() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int last = compact.size() - 1;
      if (last >= 0 && fits(compact.get(last), line) && belongs(compact.get(last), i)) {
        compact.set(last, compact.get(last) + " " + line.strip());
      } else {
        compact.add(line);
      }
    }
    return compact.stream().collect(Collectors.joining("\n"));
  }

  private static boolean fits(String before, String line) {
    return before.length() + 1 + line.strip().length() <= WIDTH;
  }

  private boolean belongs(String before, int at) {
    String line = lines.get(at);
    return before.endsWith(",")
        ? isItem(before) && isItem(line) && indent(line) - indent(before) <= 2
        : isClause(before, BEFORE) && isClause(line, CLAUSES) && isWhole(before, at);
  }

  private static boolean isItem(String line) {
    return !line.contains("CASE ") && !line.contains(" END") && !line.endsWith("(");
  }

  private static boolean isClause(String line, List<String> words) {
    return words.stream().anyMatch(line.stripLeading()::startsWith) && !line.endsWith("(");
  }

  /** Whether a line is no more than one, and neither is what stands before it. */
  private boolean isWhole(String before, int at) {
    String line = lines.get(at);
    boolean goesOn = at + 1 < lines.size() && indent(lines.get(at + 1)) > indent(line);
    return !goesOn && indent(before) == indent(line);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
