package dev.arbiter.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements about a temporary table, for more rows than one statement should take. */
public final class StageText {

  private final String name;
  private final RowsText rows;
  private final String round;
  private @Nullable String ofRound;

  /**
   * Of rows of this kind.
   *
   * @param name the temporary table's, qualified
   */
  public StageText(String name, RowsText rows) {
    this.name = name;
    this.rows = rows;
    this.round = rows.free("round");
  }

  /** The clauses that take such rows. */
  RowsText ofArrays() {
    return rows;
  }

  /** {@code CREATE TEMPORARY TABLE …}. */
  public String create() {
    List<String> definitions = new ArrayList<>();
    List<String> sent = rows.sent();
    List<String> types = rows.types("bigint");
    for (int i = 0; i < sent.size(); i++) {
      definitions.add(sent.get(i) + " " + types.get(i));
    }
    definitions.add(round + " bigint NOT NULL DEFAULT 1");
    return definitions.stream()
        .collect(
            Collectors.joining(
                ",\n  ", "CREATE TEMPORARY TABLE " + name + " (\n  ", "\n) ON COMMIT DROP"));
  }

  /** {@code COPY …}. */
  public String copy() {
    return sentTo("COPY ") + "\nFROM STDIN (FORMAT binary)";
  }

  /** {@code INSERT INTO …}. */
  public String insertInto() {
    return sentTo("INSERT INTO ");
  }

  private String sentTo(String words) {
    return Lines.list(words + name + "\n  (", rows.sent(), "   ") + ")";
  }

  /** {@code SELECT …}, of the arrays that are inserted into it. */
  public String select() {
    return rows.types("integer").stream()
        .map(it -> "unnest(?::" + it + "[])")
        .collect(Collectors.joining(",\n  ", "SELECT ", " + ?::bigint"));
  }

  /** {@code CREATE INDEX …}. */
  public String index() {
    return "CREATE INDEX ON " + name + " (" + round + ")";
  }

  /** {@code FROM …}: the rows of one round. */
  public String rows() {
    String text = ofRound;
    if (text == null) {
      text = rows.rowsOf(name + " AS u\n  WHERE u." + round + " = ?");
      ofRound = text;
    }
    return text;
  }

  /** {@code FROM …}: the rows of all rounds. */
  public String allRows() {
    return rows.rowsOf(name + " AS u");
  }

  /** The column with the round in which a row is written. */
  public String round() {
    return round;
  }

  /** Writes down the rounds of the rows that are not the first of their key. */
  public String rounds(String later) {
    return """
    WITH later AS (
    %1$s
    ), written AS (
      UPDATE %2$s AS s
      SET %3$s = later.%3$s
      FROM later
      WHERE s.%4$s = later.%4$s
      RETURNING later.%3$s
    )
    SELECT max(%3$s) FROM written\
    """
        .formatted(later, name, round, rows.place());
  }

  /** {@code WHERE …}: the rows of places. */
  public String atPlaces() {
    return "WHERE s." + rows.place() + " IN (SELECT unnest(?::integer[]))";
  }

  /** {@code DROP TABLE …}. */
  public String drop() {
    return "DROP TABLE " + name;
  }
}
