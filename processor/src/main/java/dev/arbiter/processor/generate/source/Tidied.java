package dev.arbiter.processor.generate.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays source out as a person would where JavaPoet does not. It goes through the lines once and
 * looks closely only at those that begin and end like one of its cases: expressions for every line
 * took longer than writing them, and the virtual machine longer still to compile.
 */
public final class Tidied {

  private static final int WIDTH = 100;
  private static final int LONGEST_COMMENT = 85;

  private static final String THROWS = " throws";
  private static final String RETURN = "return ";
  private static final String APART = ". @Nullable ";

  private final List<String> lines;
  private final TextBlocks blocks;
  private final List<String> tidied = new ArrayList<>();
  private int next;

  private Tidied(List<String> lines) {
    this.lines = lines;
    this.blocks = TextBlocks.of(lines);
  }

  public static String source(String text) {
    Tidied source = new Tidied(text.lines().toList());
    while (source.next < source.lines.size()) {
      String line = source.lines.get(source.next);
      if (source.blocks.have(source.next)) {
        source.replace(1, line);
      } else {
        source.add(isComment(line) ? line : withTypesTogether(line));
      }
    }
    return FieldLayout.of(source.tidied);
  }

  private static boolean isComment(String line) {
    return line.stripLeading().startsWith("*");
  }

  /** Of a type's annotation JavaPoet makes a word of its own; what stands in quotes is no type. */
  private static String withTypesTogether(String line) {
    if (!line.contains(APART)) {
      return line;
    }
    int quote = line.indexOf('"');
    int end = quote < 0 ? line.length() : quote;
    return line.substring(0, end).replace(APART, ".@Nullable ") + line.substring(end);
  }

  private void add(String line) {
    String code = line.strip();
    if (line.endsWith(THROWS) && stripped(1).equals("SQLException {")) {
      tidied.add(line.substring(0, line.length() - THROWS.length()));
      replace(2, "      throws SQLException {");
    } else if (code.equals("/**") && isShortComment()) {
      replace(3, line + stripped(1).substring(1) + " */");
    } else if (code.endsWith("() {") && stripped(1).equals("}")) {
      replace(2, line + "}");
    } else if (isField(code) && stripped(1).isEmpty() && isField(stripped(2))) {
      replace(2, line);
    } else if (isCall(code)) {
      addCall(line);
    } else {
      replace(1, line);
    }
  }

  private void replace(int count, String line) {
    tidied.add(line);
    next += count;
  }

  /** A line behind the next one; empty behind the last. */
  private String stripped(int ahead) {
    return next + ahead < lines.size() ? lines.get(next + ahead).strip() : "";
  }

  private boolean isShortComment() {
    String comment = stripped(1);
    return comment.startsWith("* ")
        && comment.length() <= LONGEST_COMMENT + 2
        && stripped(2).equals("*/")
        && !Comments.isMark(comment);
  }

  private static boolean isField(String code) {
    return code.endsWith(";")
        && (code.startsWith("private ") || code.startsWith("final "))
        && consists(code.substring(0, code.length() - 1), " .@<>[]");
  }

  private static boolean isCall(String code) {
    return code.endsWith("(")
        && code.startsWith(RETURN)
        && code.length() > RETURN.length() + 1
        && consists(code.substring(RETURN.length()), ".()");
  }

  /** Whether code has names and those characters only. */
  private static boolean consists(String code, String others) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean inName = c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
      if (!inName && others.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line cannot be put together with others. */
  private static boolean standsAlone(String code) {
    return code.startsWith("*") || code.indexOf('{') >= 0 || code.indexOf('}') >= 0;
  }

  /** A call whose arguments stand below it: in one line where it fits, or all in the next. */
  private void addCall(String line) {
    String below = line.substring(0, line.length() - line.stripLeading().length()) + "    ";
    StringBuilder arguments = new StringBuilder();
    for (int ahead = 1; next + ahead < lines.size(); ahead++) {
      String argument = withTypesTogether(stripped(ahead));
      arguments.append(ahead == 1 ? "" : " ").append(argument);
      boolean fits = below.length() + arguments.length() <= WIDTH;
      if (!fits || blocks.have(next + ahead) || standsAlone(argument)) {
        break;
      }
      if (argument.endsWith(";")) {
        boolean inOne = line.length() + arguments.length() <= WIDTH;
        replace(ahead + 1, inOne ? line + arguments : line);
        if (!inOne) {
          tidied.add(below + arguments);
        }
        return;
      }
    }
    replace(1, line);
  }
}
