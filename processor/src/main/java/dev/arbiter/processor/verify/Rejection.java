package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Tag;
import java.util.OptionalInt;

/** Says what a server has against a text, with the place in it. */
final class Rejection {

  private final String server;
  private final ScratchNames names;
  private final String creatable;

  /**
   * @param server its name and version
   * @param creatable how the user creates on it what is missing
   */
  Rejection(String server, ScratchNames names, String creatable) {
    this.server = server;
    this.names = names;
    this.creatable = creatable;
  }

  /**
   * What the user has written.
   *
   * @param place for the end of a sentence: {@code an index of "accounts"}
   * @param text as it is written; empty for a foreign key, which is declared without SQL
   */
  record Written(String place, String text, Origin origin) {

    static Written of(Expression expression) {
      return new Written(expression.place().name(), expression.text(), expression.origin());
    }
  }

  /**
   * @param sent what the text was judged in
   */
  Problem of(Written written, MappedSql sent, ServerError error) {
    String text = written.text();
    String offender =
        text.isEmpty()
            ? "%s: %s".formatted(written.place(), message(error))
            : "%s: %s, in %s".formatted(oneLine(text), message(error), written.place());
    return problem(offender, error, excerpt(text, sent, error), written.origin());
  }

  /**
   * What the server has against generated SQL.
   *
   * @param name the statement's, or what it defines
   */
  Problem of(String name, String sql, MappedSql sent, ServerError error, Origin origin) {
    String offender = "\"%s\": %s".formatted(name, message(error));
    return problem(offender, error, excerpt(sql, sent, error), origin);
  }

  private Problem problem(String offender, ServerError error, String excerpt, Origin origin) {
    String text =
        "%s; %s refuses it (%s); correct it%s%s%s"
            .formatted(
                offender,
                server,
                error.sqlState(),
                error.missesSomething() ? ", or create what it names " + creatable : "",
                excerpt,
                error.hint() == null ? "" : "\n    Hint: " + names.declared(error.hint()));
    return new Problem(Tag.POSTGRES_ERROR, text, origin);
  }

  private String message(ServerError error) {
    return names.declared(error.message());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String excerpt(String text, MappedSql sent, ServerError error) {
    int index = error.index(sent.text());
    OptionalInt offset = index < 0 ? OptionalInt.empty() : sent.origin(index);
    return offset.isPresent()
        ? "\n" + withCaret(text, offset.getAsInt()).indent(4).stripTrailing()
        : "";
  }

  /**
   * A line of a text with a caret below one of its characters.
   *
   * @param offset of a character, or the text's length
   */
  private static String withCaret(String text, int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    String indented = line.replace('\t', ' ');
    int column = text.codePointCount(start, offset);
    return indented + "\n" + " ".repeat(column) + "^";
  }
}
