package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements that upsert many rows at once, in the order of the key. */
public final class BatchStatements {

  private final Table table;
  private final UniqueKey key;
  private final @Nullable Statement statement;
  private final List<InsertColumn> inserted;
  private final List<Column> columns;
  private final List<Column> marked;
  private final Set<String> taken;
  private final String spool;

  private BatchStatements(
      Table table, UniqueKey key, @Nullable Statement statement, boolean withIdentity) {
    this.table = table;
    this.key = key;
    this.statement = statement;
    this.inserted =
        InsertColumn.ofRow(table).stream()
            .filter(it -> withIdentity || !it.column().identityByDefault())
            .toList();
    this.columns = inserted.stream().map(InsertColumn::column).toList();
    this.marked =
        inserted.stream().filter(InsertColumn::mayBeLeftOut).map(InsertColumn::column).toList();
    this.taken = BatchSource.taken(table.columns());
    this.spool = spool(table);
  }

  /**
   * The statements that follow the columns' own rules.
   *
   * @param withIdentity whether the rows supply the BY DEFAULT identity column
   */
  public static BatchStatements of(Table table, UniqueKey key, boolean withIdentity) {
    return new BatchStatements(table, key, null, withIdentity);
  }

  /** Those of a statement of the user's; see {@link #of(Table, UniqueKey, boolean)}. */
  public static BatchStatements of(Table table, Statement statement, boolean withIdentity) {
    return new BatchStatements(table, statement.key(), statement, withIdentity);
  }

  /** Of the session's own schema, so that no table of the user's is taken for it. */
  private static String spool(Table table) {
    StringBuilder name = new StringBuilder("arbiter_batch_" + table.name());
    while (name.toString().getBytes(StandardCharsets.UTF_8).length > Identifiers.MAX_BYTES) {
      name.setLength(name.offsetByCodePoints(name.length(), -1));
    }
    return "pg_temp." + Identifiers.quote(name.toString());
  }

  /** What the rows' own values say about the key. */
  public RawKey rawKey() {
    return new RawKey(table, key);
  }

  /** The columns that a row may leave out, which its marks are about: one character each. */
  public List<Column> marked() {
    return marked;
  }

  /** The arrays of rows that supply the same columns, as the statement takes them. */
  public SqlStatement rowsAlike() {
    Writing writing = new Writing(new ParameterList(), false);
    return writing.done(writing.alike() + "\n");
  }

  /** The arrays of rows that supply different columns. */
  public SqlStatement rowsMixed() {
    Writing writing = mixing();
    return writing.done(writing.mixed() + "\n");
  }

  /**
   * Upserts rows that supply the same columns.
   *
   * @param returning whether the rows are returned; the last column is the row's place then
   */
  public SqlStatement upsertAlike(boolean returning) {
    Writing writing = new Writing(new ParameterList(), false);
    return writing.upsert(writing.alike(), returning);
  }

  /** Upserts rows that supply different columns. */
  public SqlStatement upsertMixed(boolean returning) {
    Writing writing = mixing();
    return writing.upsert(writing.mixed(), returning);
  }

  /** Upserts the rows of one round in the temporary table; the round is the first parameter. */
  public SqlStatement upsertSpooled(boolean returning) {
    Writing writing = mixing();
    return writing.upsert(
        "FROM " + spool + " AS s\nWHERE s." + writing.source.round() + " = ?", returning);
  }

  /** The places of the rows that are not the first of their key, and their rounds. */
  public SqlStatement rounds() {
    Writing writing = mixing();
    return writing.done(writing.order().laterRounds(writing.mixed()));
  }

  /** Creates the temporary table for more rows than one statement should take. */
  public String createSpool() {
    BatchSource source = mixing().source;
    List<String> definitions = new ArrayList<>();
    for (Column column : columns) {
      definitions.add(Identifiers.quote(column.name()) + " " + SqlTypes.cast(column.sqlType()));
    }
    if (!marked.isEmpty()) {
      definitions.add(source.given() + " text");
    }
    definitions.add(source.place() + " bigint");
    definitions.add(source.round() + " bigint NOT NULL DEFAULT 1");
    return "CREATE TEMPORARY TABLE "
        + spool
        + " (\n  "
        + String.join(",\n  ", definitions)
        + "\n) ON COMMIT DROP";
  }

  /** Adds the rows of arrays; the last parameter is the number of rows before. */
  public SqlStatement fillSpool() {
    Writing writing = mixing();
    BatchSource source = writing.source;
    List<String> names = new ArrayList<>(source.names());
    List<String> values = new ArrayList<>(source.values());
    if (!marked.isEmpty()) {
      names.add(source.given());
      values.add("s." + source.given());
    }
    names.add(source.place());
    values.add("start.rows + s." + source.place());
    return writing.done(
        "INSERT INTO "
            + spool
            + "\n  ("
            + Layout.list(names, "   ")
            + ")\nSELECT "
            + Layout.list(values, "  ")
            + "\n"
            + writing.mixed()
            + ",\n(SELECT ?::bigint) AS start (rows)");
  }

  /** Writes down the rounds of the rows in the temporary table, and returns the last of them. */
  public String spooledRounds() {
    Writing writing = mixing();
    BatchSource source = writing.source;
    return """
    WITH later AS (
    %1$s
    ), written AS (
      UPDATE %2$s AS s SET %3$s = later.%3$s FROM later WHERE s.%4$s = later.%4$s
      RETURNING later.%3$s
    )
    SELECT max(%3$s) FROM written\
    """
        .formatted(
            writing.order().laterRounds("FROM " + spool + " AS s"),
            spool,
            source.round(),
            source.place());
  }

  public String indexSpool() {
    return "CREATE INDEX ON " + spool + " (" + mixing().source.round() + ")";
  }

  public String dropSpool() {
    return "DROP TABLE " + spool;
  }

  private Writing mixing() {
    return new Writing(new BatchMarks(marked), !marked.isEmpty());
  }

  /** One statement while it is being written, from left to right. */
  private final class Writing {

    private final ParameterList parameters;
    private final Expressions expressions;
    private final BatchSource source;
    private final boolean withMarks;

    Writing(ParameterList parameters, boolean withMarks) {
      this.parameters = parameters;
      this.withMarks = withMarks;
      this.expressions =
          new Expressions(
              table,
              statement == null ? Alias.of(table) : Alias.of(table, statement),
              statement == null ? Map.of() : UserStatement.named(statement),
              parameters);
      this.source = new BatchSource(taken, columns, withMarks, expressions, parameters);
    }

    SqlStatement done(String sql) {
      return new SqlStatement(sql, parameters.toList());
    }

    String alike() {
      return source.fromArrays(parameters::supplied);
    }

    String mixed() {
      return source.fromArrays(
          column -> BatchMarks.isSupplied(marked, "u." + source.given(), column));
    }

    BatchOrder order() {
      return new BatchOrder(key, source, expressions);
    }

    SqlStatement upsert(String rows, boolean returning) {
      boolean tells = statement != null && statement.tellsOutcome();
      Outcomes outcomes = tells ? Outcomes.of(table) : Outcomes.untold();
      String set = set(outcomes);
      return done(
          "INSERT INTO "
              + TableNames.of(table)
              + " AS "
              + expressions.alias()
              + "\n  ("
              + Layout.list(source.names(), "   ")
              + ")\nSELECT "
              + Layout.list(values(outcomes, returning), "  ")
              + "\n"
              + rows
              + "\n"
              + order().orderBy()
              + "\nON CONFLICT "
              + new ConflictTarget(table, key).target(expressions.alias())
              + " DO UPDATE\n"
              + set
              + (returning
                  ? "\n"
                      + TableStatements.returning(table)
                      + (tells ? outcomes.returned() : "")
                      + place()
                  : ""));
    }

    private String set(Outcomes outcomes) {
      SetClause set = new SetClause(table, key, expressions, parameters, outcomes);
      if (statement == null) {
        return set.byRules(inserted).write(null, table.options().skipUnchanged());
      }
      if (statement.set() == null) {
        set.byRules(inserted);
      } else {
        set.assign(statement.set());
      }
      return set.write(statement.where(), statement.skipUnchanged());
    }

    /** The values; with the first of them, the row notes what SET and RETURNING need of it. */
    private List<String> values(Outcomes outcomes, boolean returning) {
      List<String> values = new ArrayList<>(source.values());
      values.set(0, outcomes.inserting(values.get(0), columns.get(0)));
      List<String> noted = new ArrayList<>();
      if (withMarks && (returning || (parameters instanceof BatchMarks marks && marks.used()))) {
        noted.add("s." + source.given());
      }
      if (returning) {
        noted.add("s." + source.place());
      }
      if (!noted.isEmpty()) {
        String note = noted.size() == 1 ? noted.get(0) + "::text" : String.join(" || ", noted);
        values.set(
            0,
            "CASE WHEN set_config(%s, %s, true) IS NOT NULL\n    THEN %s END"
                .formatted(BatchMarks.SETTING, note, values.get(0)));
      }
      return values;
    }

    private String place() {
      String note = "current_setting(" + BatchMarks.SETTING + ")";
      return ",\n  %s::bigint AS %s"
          .formatted(
              withMarks ? "substr(%s, %d)".formatted(note, marked.size() + 1) : note,
              source.place());
    }
  }
}
