package dev.arbiter.processor.proof;

import java.util.List;
import java.util.Locale;

/** A column that expressions are about. */
record BaseColumn(String name, String type) {

  private static final List<BaseColumn> ALL =
      Text.lines("/proof/columns.txt").stream().map(BaseColumn::of).toList();

  private static BaseColumn of(String line) {
    int space = line.indexOf(' ');
    return new BaseColumn(line.substring(0, space), line.substring(space + 1));
  }

  /** Those that a text may mention: also as a function, a type or a keyword of the same name. */
  static List<BaseColumn> of(List<String> expressions) {
    String text = String.join(" ", expressions).toLowerCase(Locale.ROOT).replace("\"\"", "\"");
    boolean escapes = text.contains("u&");
    return ALL.stream()
        .filter(
            it ->
                escapes
                    || it.name().equals("id")
                    || it.name().equals("x")
                    || text.contains(it.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  String sql() {
    return '"' + name.replace("\"", "\"\"") + "\" " + type;
  }
}
