package dev.arbiter.processor.generate.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the constants of a class out: in as few lines as they need, those of a few lines together.
 */
final class FieldLayout {

  private static final int WIDTH = 100;

  private final List<String> lines = new ArrayList<>();
  private boolean afterShort;

  private FieldLayout() {}

  static String of(List<String> lines) {
    FieldLayout layout = new FieldLayout();
    TextBlocks blocks = TextBlocks.of(lines);
    for (int i = 0; i < lines.size(); ) {
      if (isConstant(lines.get(i)) && !blocks.have(i)) {
        int end = endOfConstant(lines, i, blocks);
        layout.addConstant(lines.subList(i, end));
        i = end;
      } else {
        layout.addOther(lines.get(i++));
      }
    }
    return String.join("\n", layout.lines) + "\n";
  }

  private static boolean isConstant(String line) {
    return line.startsWith("  static final ") || line.startsWith("  private static final ");
  }

  private static int endOfConstant(List<String> lines, int start, TextBlocks blocks) {
    for (int i = start; i < lines.size(); i++) {
      if (!blocks.have(i + 1) && lines.get(i).endsWith(";")) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private void addOther(String line) {
    lines.add(line);
    afterShort = afterShort && line.isEmpty();
  }

  private void addConstant(List<String> source) {
    List<String> constant = laidOut(source);
    boolean isShort = constant.stream().noneMatch(it -> it.contains("\"\"\""));
    if (isShort && afterShort) {
      lines.remove(lines.size() - 1);
    }
    lines.addAll(constant);
    afterShort = isShort;
  }

  private static List<String> laidOut(List<String> source) {
    if (source.stream().anyMatch(it -> it.contains("\"\"\""))) {
      return source;
    }
    String line = source.stream().map(String::strip).reduce(FieldLayout::joined).orElse("");
    if (line.length() + 2 <= WIDTH) {
      return List.of("  " + line);
    }
    int equals = line.indexOf(" = ");
    String value = line.substring(equals + 3);
    return equals > 0 && value.length() + 6 <= WIDTH
        ? List.of("  " + line.substring(0, equals + 2), "      " + value)
        : withValueBelow(source);
  }

  private static String joined(String line, String next) {
    return line + (line.endsWith("(") || next.startsWith(".") ? "" : " ") + next;
  }

  /** Breaks behind the equals sign, too, where the line before the first break is too long. */
  private static List<String> withValueBelow(List<String> source) {
    int equals = source.get(0).indexOf(" = ");
    if (source.get(0).length() <= WIDTH || equals < 0) {
      return source;
    }
    List<String> below = new ArrayList<>();
    below.add(source.get(0).substring(0, equals + 2));
    below.add("      " + source.get(0).substring(equals + 3));
    source.subList(1, source.size()).forEach(it -> below.add("    " + it));
    return below;
  }
}
