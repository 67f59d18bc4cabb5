package dev.arbiter.internal.sql;

import static dev.arbiter.internal.sql.ByKeyText.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements by a key that take many rows: as arrays of rows that supply the same columns, as
 * arrays of others, or from a temporary table.
 */
public final class ManyByKeyText {

  private final KeyText key;
  private final RowText row;
  private final RowsText rows;
  private final StageText stage;

  /**
   * By this key.
   *
   * @param stage the temporary table of the key's rows
   */
  public ManyByKeyText(KeyText key, StageText stage) {
    this.key = key;
    this.row = key.row();
    this.rows = stage.ofArrays();
    this.stage = stage;
  }

  private String orderBy() {
    List<String> order = new ArrayList<>();
    for (KeyPart part : key.parts()) {
      String value = key.sought(part, RowColumn::stored);
      // Outside the predicate the index does not evaluate its expressions, which may fail there.
      order.add(
          key.predicate() == null || part.isColumn()
              ? value
              : "CASE WHEN " + predicate(key.predicate()) + " THEN " + value + " END");
    }
    order.add("s." + rows.place());
    return Lines.list("ORDER BY ", order, "  ");
  }

  private String predicate(KeyPart predicate) {
    return key.sought(predicate, RowColumn::stored);
  }

  private String insert(String select, String from) {
    return lines(row.insertInto(), select, from, orderBy());
  }

  /** Inserts the rows whose key is not there, and returns these. */
  public String insertIfAbsent(From from) {
    return insertIfAbsent(from, key.doNothing());
  }

  /** Inserts the rows that nothing stands in the way of, and returns these. */
  public String insertIfNothingConflicts(From from) {
    return insertIfAbsent(from, "ON CONFLICT DO NOTHING");
  }

  private String insertIfAbsent(From from, String onConflict) {
    return lines(
        insert(selecting(from).selectWithPlace(), source(from)), onConflict, rows.returningPlace());
  }

  /** Upserts the rows. */
  public String upsert(From from) {
    boolean noted = from != From.ALIKE && !key.kept(rows.inserted()).isEmpty();
    RowsText selecting = selecting(from);
    return upsert(from, noted ? selecting.selectWithMarks() : selecting.select());
  }

  /** Upserts the rows and returns them. */
  public String upsertReturning(From from) {
    boolean noted = from != From.ALIKE && rows.haveMarks();
    RowsText selecting = selecting(from);
    return lines(
        upsert(from, noted ? selecting.selectWithMarksAndPlace() : selecting.selectWithPlace()),
        noted ? rows.returningPlaceBehindMarks() : rows.returningPlace());
  }

  private String upsert(From from, String select) {
    return lines(
        insert(select, source(from)),
        key.doUpdate(),
        key.set(rows.inserted(), from == From.ALIKE ? it -> "?" : rows::isNoted));
  }

  /** Where rows come from. */
  public enum From {
    /** Arrays of rows that supply the same columns. */
    ALIKE,
    /** Arrays of rows that supply different columns. */
    MIXED,
    /** A round of a temporary table's. */
    STAGE
  }

  /** Rows that differ may do so in whether they supply their identity, unless the key has it. */
  private RowsText selecting(From from) {
    return from == From.ALIKE || key.mentioned().stream().anyMatch(RowColumn::isOfSequence)
        ? rows
        : rows.numbering();
  }

  private String source(From from) {
    return switch (from) {
      case ALIKE -> rows.rows();
      case MIXED -> rows.mixedRows();
      case STAGE -> stage.rows();
    };
  }

  /** The places of rows in the order of the key; none where the role may number rows. */
  public String order() {
    return lines("SELECT s." + rows.place(), rows.mixedRows(), rows.whereNotNumbered(), orderBy());
  }

  /** The rows that are not the first of their key, and which of its rows they are. */
  public String rounds() {
    return rounds(rows.mixedRows());
  }

  /** Writes the rounds of rows in the temporary table down. */
  public String stagedRounds() {
    return stage.rounds(rounds(stage.allRows()));
  }

  private String rounds(String from) {
    String place = rows.place();
    String round = stage.round();
    List<String> partition =
        key.parts().stream().map(it -> key.sought(it, RowColumn::stored)).toList();
    String numbered =
        "SELECT r.%1$s, r.%2$s FROM (\nSELECT s.%1$s, row_number() OVER (\n  %3$s\n  ORDER BY s.%1$s) AS %2$s"
            .formatted(place, round, Lines.list("PARTITION BY ", partition, "    "));
    String conflicting = conflicting();
    return lines(
        numbered,
        from,
        (conflicting.isEmpty() ? "" : "WHERE " + conflicting + "\n")
            + ") AS r WHERE r."
            + round
            + " > 1");
  }

  private String conflicting() {
    List<String> conditions = new ArrayList<>();
    if (key.predicate() != null) {
      conditions.add("(" + predicate(key.predicate()) + ")");
    }
    key.parts().stream()
        .filter(KeyPart::nullable)
        .forEach(it -> conditions.add(key.sought(it, RowColumn::stored) + " IS NOT NULL"));
    return String.join("\n  AND ", conditions);
  }

  /** Finds what is stored by the keys of rows. */
  public String lookup() {
    return lines(rows.selectStored(), rows.mixedRows(), lateral());
  }

  /** Finds what is stored by the keys of rows in the temporary table. */
  public String stagedLookup() {
    return lines(rows.selectStored(), stage.rows(), lateral(), stage.atPlaces());
  }

  private String lateral() {
    String from =
        lines("FROM " + row.table() + " AS t", key.where(RowColumn::stored)).replace("\n", "\n  ");
    return "CROSS JOIN LATERAL (\n  "
        + Lines.list("SELECT ", RowText.names(row.columns()), "    ")
        + "\n  "
        + from
        + "\n  OFFSET 0\n) AS t";
  }
}
