package dev.arbiter.examples.scenarios;

import java.util.Map;

/** How a program writes: in colour where a person looks at a terminal, plainly elsewhere. */
enum Style {
  PLAIN,
  COLOUR;

  /**
   * What suits the process.
   *
   * @param terminal whether its output goes to one
   * @param environment of which {@code NO_COLOR}, set to anything, and {@code TERM=dumb} ask for
   *     none
   * @see <a href="https://no-color.org">NO_COLOR</a>
   */
  static Style of(boolean terminal, Map<String, String> environment) {
    boolean unwanted =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "dumb").equals("dumb");
    return terminal && !unwanted ? COLOUR : PLAIN;
  }

  String title(String text) {
    return wrapped("1", text);
  }

  String good(String text) {
    return wrapped("32", text);
  }

  String bad(String text) {
    return wrapped("1;31", text);
  }

  String quiet(String text) {
    return wrapped("2", text);
  }

  /** Line by line, as pagers end a colour with its line. */
  private String wrapped(String code, String text) {
    if (this == PLAIN) {
      return text;
    }
    return text.replaceAll("(?m)^(.+)$", "\u001b[" + code + "m$1\u001b[0m");
  }
}
