package dev.arbiter.importer.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Javadoc comment of texts that others wrote. */
final class Javadoc {

  private static final int WIDTH = 97;

  private final List<String> lines = new ArrayList<>();

  Javadoc() {}

  /** Adds a text; its blank lines divide paragraphs. */
  Javadoc paragraph(String text) {
    List<String> paragraphs =
        Arrays.stream(text.strip().split("\\R\\s*\\R")).filter(it -> !it.isBlank()).toList();
    for (String paragraph : paragraphs) {
      boolean first = lines.isEmpty();
      if (!first) {
        lines.add("");
      }
      lines.addAll(Texts.lines((first ? "" : "<p>") + Texts.html(paragraph), WIDTH));
    }
    return this;
  }

  /** Adds what a component is. */
  Javadoc parameter(String name, String text) {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).contains("@param ")) {
      lines.add("");
    }
    List<String> wrapped = Texts.lines("@param " + name + " " + Texts.html(text), WIDTH - 4);
    lines.add(wrapped.get(0));
    wrapped.stream().skip(1).map("    "::concat).forEach(lines::add);
    return this;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  String print() {
    if (lines.size() == 1) {
      return "/** " + lines.get(0) + " */\n";
    }
    StringBuilder text = new StringBuilder("/**\n");
    lines.forEach(it -> text.append((" * " + it).stripTrailing()).append('\n'));
    return text.append(" */\n").toString();
  }
}
