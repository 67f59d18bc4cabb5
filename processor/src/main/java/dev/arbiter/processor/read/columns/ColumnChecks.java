package dev.arbiter.processor.read.columns;

import static java.util.Objects.requireNonNull;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Column.TypePlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.PostgresType;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the columns of a table against each other. */
public final class ColumnChecks {

  private final SqlTable table;
  private final ExpressionChecks checks;
  private final Problems problems;

  public ColumnChecks(SqlTable table, ExpressionChecks checks, Problems problems) {
    this.table = table;
    this.checks = checks;
    this.problems = problems;
  }

  public void run() {
    Map<String, Column> byName = new HashMap<>();
    for (Column column : table.columns()) {
      Column other = byName.putIfAbsent(column.name(), column);
      if (other != null) {
        problems.add(
            Tag.DUPLICATE_COLUMN,
            column.origin(),
            "\"%s\" and \"%s\" are both the column \"%s\" of \"%s\"; a column has one component; name one of them: @Column(name = \"…\")"
                .formatted(other.component(), column.component(), column.name(), table.name()));
      }
      problems.checkLength(
          column.name(), "a column of \"%s\"".formatted(table.name()), column.origin());
      type(column);
      column.enumeration().ifPresent(it -> enumeration(it, column));
    }
    identities();
  }

  /** It stands in the table's definition, and in CAST. */
  private void type(Column column) {
    TypePlace place = column.typePlace();
    checks.type(
        new Annotation.Text(
            column.sqlType().text(), place == null ? column.origin() : place.origin()),
        place == null
            ? "the type of \"%s.%s\"".formatted(table.name(), column.name())
            : place.name());
  }

  private void enumeration(Enumeration enumeration, Column column) {
    PostgresType type = requireNonNull(enumeration.type());
    String name = String.join(".", enumeration.simpleNames());
    typeName(type.name(), "the enum type of \"%s\"".formatted(name), column);
    if (type.schema() != null) {
      typeName(type.schema(), "the schema of the enum type of \"%s\"".formatted(name), column);
    }
    for (Enumeration.Constant constant : enumeration.constants()) {
      if (Identifiers.bytes(constant.label()) > Identifiers.MAX_BYTES) {
        problems.add(
            Tag.IDENTIFIER_TOO_LONG,
            column.origin(),
            "\"%s\" has %d bytes, as a label of the enum type of \"%s\"; PostgreSQL takes %d at most; choose a shorter @Label"
                .formatted(
                    constant.label(),
                    Identifiers.bytes(constant.label()),
                    name,
                    Identifiers.MAX_BYTES));
      }
    }
  }

  /** The enum may stand in another file: what is wrong with it is reported where it is used. */
  private void typeName(String sql, String what, Column column) {
    String name = Identifiers.unquote(sql);
    if (WritableText.check(name, "the name of " + what, column.origin(), problems)) {
      problems.checkLength(name, what, column.origin());
    }
  }

  private void identities() {
    List<Column> further =
        table.columns().stream().filter(Column::identityByDefault).skip(1).toList();
    for (Column column : further) {
      problems.add(
          Tag.SEVERAL_IDENTITIES,
          column.origin(),
          "\"%s\" of \"%s\" is the second %s that rows may supply; a table has one at most; %s"
              .formatted(
                  column.component(),
                  table.name(),
                  column.serial() ? "@Serial" : "@Identity",
                  column.serial()
                      ? "make it an @Identity(always = true)"
                      : "make it always = true"));
    }
  }
}
