package dev.arbiter.importer.report;

/** Texts of others in HTML and Markdown. */
final class Escapes {

  private Escapes() {}

  /** What HTML shows as that text, in attributes too. */
  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** As {@link #html}, as code. */
  static String code(String text) {
    return "<code>" + html(text) + "</code>";
  }

  /** A cell of a Markdown table that shows the text as code. */
  static String cell(String text) {
    String line = html(text.strip().replaceAll("\\s+", " ")).replace("|", "&#124;");
    return "<code>" + line.replaceAll("([\\\\`*_\\[\\]~$])", "\\\\$1") + "</code>";
  }

  /** A fenced block. */
  static String fenced(String language, String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + language + "\n" + text.stripTrailing() + "\n" + fence + "\n";
  }
}
