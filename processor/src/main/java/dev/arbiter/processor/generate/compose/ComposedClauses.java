package dev.arbiter.processor.generate.compose;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.internal.sql.RowsText;
import dev.arbiter.internal.sql.StageText;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that the runtime composes from what is declared of the columns. A clause of a
 * statement is one of them if it has the same text, to the character; others are constants.
 */
public final class ComposedClauses {

  private final SqlNames names;
  private final List<Composer> composers = new ArrayList<>();
  private final Map<String, Composed> clauses = new HashMap<>();
  private final RowText row;
  private final Composer own;

  public ComposedClauses(Table table, SqlNames names) {
    this.names = names;
    RowTextCode row = new RowTextCode(table);
    this.row = row.text();
    Composer own = composer(Types.ROW_TEXT, "ROW", row.code(), null);
    this.own = own;
    add(table, row.text(), own, "");
    if (table.identityByDefault().isPresent()) {
      Composer other =
          composer(
              Types.ROW_TEXT,
              "ROW_WITHOUT_IDENTITY",
              CodeBlock.of("$N.withoutIdentity()", own.name),
              own);
      add(table, row.text().withoutIdentity(), other, "_WITHOUT_IDENTITY");
    }
  }

  /** A constant that clauses are asked of. */
  private static final class Composer {

    private final ClassName type;
    private final String name;
    private final CodeBlock value;
    private final @Nullable Composer of;
    private boolean used;

    Composer(ClassName type, String name, CodeBlock value, @Nullable Composer of) {
      this.type = type;
      this.name = name;
      this.value = value;
      this.of = of;
    }

    void use() {
      used = true;
      if (of != null) {
        of.use();
      }
    }
  }

  private record Composed(Composer composer, String method) {}

  private Composer composer(ClassName type, String name, CodeBlock value, @Nullable Composer of) {
    Composer composer = new Composer(type, names.constant(List.of(name)), value, of);
    composers.add(composer);
    return composer;
  }

  private void add(Table table, RowText text, Composer row, String suffix) {
    add(row, "insertInto", text.insertInto());
    add(row, "values", text.values());
    add(row, "select", text.select());
    add(row, "returning", text.returning());
    add(row, "returningOutcome", text.returningOutcome());
    RowsText many = new RowsText(text);
    if (many.isEmpty()) {
      return;
    }
    Composer rows =
        composer(
            Types.ROWS_TEXT,
            "MANY" + suffix,
            CodeBlock.of("new $T($N)", Types.ROWS_TEXT, row.name),
            row);
    addSelects(rows, many);
    add(rows, "selectStored", many.selectStored());
    add(rows, "rows", many.rows());
    add(rows, "mixedRows", many.mixedRows());
    add(rows, "rowsInOrder", many.rowsInOrder());
    add(rows, "mixedRowsInOrder", many.mixedRowsInOrder());
    add(rows, "returningPlace", many.returningPlace());
    add(rows, "returningPlaceBehindMarks", many.returningPlaceBehindMarks());
    add(rows, "whereNotNumbered", many.whereNotNumbered());
    addSelects(
        composer(
            Types.ROWS_TEXT, "NUMBERED" + suffix, CodeBlock.of("$N.numbering()", rows.name), rows),
        many.numbering());
    String stage = TableNames.stage(table);
    StageText staged = new StageText(stage, many);
    Composer temporary =
        composer(
            Types.STAGE_TEXT,
            "STAGED" + suffix,
            CodeBlock.of("new $T($S, $N)", Types.STAGE_TEXT, stage, rows.name),
            rows);
    add(temporary, "create", staged.create());
    add(temporary, "copy", staged.copy());
    add(temporary, "insertInto", staged.insertInto());
    add(temporary, "select", staged.select());
    add(temporary, "index", staged.index());
    add(temporary, "rows", staged.rows());
    add(temporary, "atPlaces", staged.atPlaces());
    add(temporary, "drop", staged.drop());
  }

  private void addSelects(Composer rows, RowsText many) {
    add(rows, "select", many.select());
    add(rows, "selectWithPlace", many.selectWithPlace());
    add(rows, "selectWithMarks", many.selectWithMarks());
    add(rows, "selectWithMarksAndPlace", many.selectWithMarksAndPlace());
  }

  private void add(Composer composer, String method, String text) {
    clauses.putIfAbsent(text, new Composed(composer, method));
  }

  /** The row's text. */
  public RowText row() {
    return row;
  }

  /** The constant of the row's text. */
  public String rowConstant() {
    own.use();
    return own.name;
  }

  /** A clause of this text as an argument; empty if it is composed by none. */
  public Optional<CodeBlock> argument(String text) {
    Composed composed = clauses.get(text);
    if (composed == null) {
      return Optional.empty();
    }
    composed.composer().use();
    return Optional.of(CodeBlock.of("$N.$N()", composed.composer().name, composed.method()));
  }

  /** The constants, in the order in which they need each other. */
  public List<FieldSpec> fields() {
    return composers.stream()
        .filter(it -> it.used)
        .map(
            it ->
                FieldSpec.builder(it.type, it.name, PRIVATE, STATIC, FINAL)
                    .initializer("$L", it.value)
                    .build())
        .toList();
  }
}
