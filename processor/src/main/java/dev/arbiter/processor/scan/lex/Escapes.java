package dev.arbiter.processor.scan.lex;

/** What the escapes inside strings and quoted names stand for. */
final class Escapes {

  private Escapes() {}

  /** The content of {@code E'…'}. */
  static String backslash(String content) {
    StringBuilder decoded = new StringBuilder(content.length());
    int i = 0;
    while (i < content.length()) {
      char c = content.charAt(i++);
      if (c == '\\' && i < content.length()) {
        i = appendBackslash(content, i, decoded);
      } else {
        decoded.append(c);
      }
    }
    return decoded.toString();
  }

  private static int appendBackslash(String content, int at, StringBuilder decoded) {
    char c = content.charAt(at);
    switch (c) {
      case 'b' -> decoded.append('\b');
      case 'f' -> decoded.append('\f');
      case 'n' -> decoded.append('\n');
      case 'r' -> decoded.append('\r');
      case 't' -> decoded.append('\t');
      case 'x' -> {
        return appendCode(content, at + 1, 1, 2, 16, c, decoded);
      }
      case 'u' -> {
        return appendCode(content, at + 1, 4, 4, 16, c, decoded);
      }
      case 'U' -> {
        return appendCode(content, at + 1, 8, 8, 16, c, decoded);
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        return appendCode(content, at, 1, 3, 8, c, decoded);
      }
      default -> decoded.append(c);
    }
    return at + 1;
  }

  /** The content of {@code U&'…'} or {@code U&"…"}. */
  static String unicode(String content, char escape) {
    StringBuilder decoded = new StringBuilder(content.length());
    int i = 0;
    while (i < content.length()) {
      char c = content.charAt(i++);
      if (c != escape || i == content.length()) {
        decoded.append(c);
      } else if (content.charAt(i) == escape) {
        decoded.append(escape);
        i++;
      } else if (content.charAt(i) == '+') {
        i = appendCode(content, i + 1, 6, 6, 16, escape, decoded);
      } else {
        i = appendCode(content, i, 4, 4, 16, escape, decoded);
      }
    }
    return decoded.toString();
  }

  /** Takes as many digits as there are, or the mark itself where there are too few. */
  private static int appendCode(
      String content, int at, int least, int most, int radix, char mark, StringBuilder decoded) {
    int end = at;
    int code = 0;
    while (end < content.length() && end - at < most && digit(content.charAt(end), radix) >= 0) {
      code = code * radix + digit(content.charAt(end), radix);
      end++;
    }
    if (end - at < least || !Character.isValidCodePoint(code)) {
      decoded.append(mark);
      return at;
    }
    decoded.appendCodePoint(code);
    return end;
  }

  private static int digit(char c, int radix) {
    return c < 128 ? Character.digit(c, radix) : -1;
  }
}
