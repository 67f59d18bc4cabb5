package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks that a statement's columns are supplied, each once, and that none is set in vain. */
final class StatementChecks {

  private final Table table;
  private final Operation statement;
  private final StatementTexts texts;
  private final Annotation annotation;
  private final Problems problems;
  private final Set<String> supplied = new LinkedHashSet<>();

  StatementChecks(
      Table table,
      Operation statement,
      StatementTexts texts,
      Annotation annotation,
      Problems problems) {
    this.table = table;
    this.statement = statement;
    this.texts = texts;
    this.annotation = annotation;
    this.problems = problems;
  }

  /**
   * @param complete whether all parts of the statement could be read, so that what is missing is
   *     really missing
   */
  void run(boolean complete) {
    supplied();
    assigned();
    if (!complete) {
      return;
    }
    if (statement.action().inserts()) {
      keyInsertable();
      required();
    } else {
      keyGiven();
      somethingSet();
    }
  }

  /** The columns whose values the statement has, each of which may come from one place only. */
  private void supplied() {
    if (statement.rowParameter().isPresent()) {
      table.insertable().forEach(it -> supplied.add(it.name()));
    }
    if (statement.byKeys()) {
      supplied.addAll(statement.requiredKey().mentions());
    }
    statement.columnParameters().forEach(this::supplied);
    for (ColumnValue value : texts.values()) {
      supply(value.column(), value.value().origin());
    }
  }

  private void supplied(Parameter.ForColumn parameter) {
    String column = parameter.column().name();
    boolean finds =
        statement.action() == Action.UPDATE
            && !statement.byKeys()
            && statement.requiredKey().mentions().contains(column);
    if (finds) {
      supplied.add(column);
    } else {
      supply(column, annotation.origin());
    }
  }

  private void supply(String column, Origin origin) {
    if (!supplied.add(column)) {
      problems.add(
          Tag.SUPPLIED_TWICE,
          origin,
          "\"%s\" of \"%s\" is supplied twice, in \"%s\"; a column has one value; drop one of them"
              .formatted(column, table.name(), statement.method()));
    }
    writable(column, origin);
  }

  private void writable(String column, Origin origin) {
    Column it = table.column(column);
    if (!it.insertable()) {
      problems.add(
          Tag.NOT_WRITABLE,
          origin,
          "\"%s\" of \"%s\" is %s, in \"%s\"; the server alone writes it; drop it"
              .formatted(
                  column,
                  table.name(),
                  it.computed() ? "@Computed" : "@Identity(always = true)",
                  statement.method()));
    }
  }

  private void assigned() {
    Set<String> assigned = new LinkedHashSet<>();
    for (ColumnValue item : texts.set() == null ? List.<ColumnValue>of() : texts.set()) {
      String column = item.column();
      writable(column, item.value().origin());
      boolean byParameter =
          statement.action() == Action.UPDATE
              && !statement.requiredKey().mentions().contains(column)
              && supplied.contains(column);
      if (!assigned.add(column) || byParameter) {
        problems.add(
            Tag.SET_TWICE,
            item.value().origin(),
            "\"%s\" of \"%s\" is set twice, in \"%s\"; a column has one value; drop one of them"
                .formatted(column, table.name(), statement.method()));
      }
    }
  }

  private void keyInsertable() {
    UniqueKey key = statement.key();
    if (key == null) {
      return;
    }
    for (Column column : table.mentionedBy(key)) {
      if (column.identityAlways()) {
        problems.add(
            Tag.MISSING_KEY,
            annotation.origin("by"),
            "\"%s\" is part of \"%s\", and @Identity(always = true), in \"%s\"; no row can supply it, so that none ever conflicts by it; upsert by another key, or use @Update"
                .formatted(column.name(), key.name(), statement.method()));
      }
    }
  }

  private void required() {
    UniqueKey key = statement.key();
    List<Column> serverGenerated = key == null ? List.of() : table.serverGenerated(key);
    for (Column column : table.insertable()) {
      if (supplied.contains(column.name())) {
        continue;
      }
      if (column.required()) {
        problems.add(
            Tag.MISSING_VALUE,
            annotation.origin(),
            "\"%s\" of \"%s\" is NOT NULL without a default, and \"%s\" does not supply it; every row has a value there; %s"
                .formatted(
                    column.name(),
                    table.name(),
                    statement.method(),
                    supply(column, "add a parameter \"%s\", or values = \"%s = …\"")));
      } else if (serverGenerated.contains(column) && !hasConstantDefault(column)) {
        problems.add(
            Tag.MISSING_KEY,
            annotation.origin(),
            "\"%s\" is part of \"%s\", and \"%s\" does not supply it; the value that the server hands out could be another row's; %s"
                .formatted(
                    column.name(),
                    statement.requiredKey().name(),
                    statement.method(),
                    supply(column, "add a parameter \"%s\"")));
      }
    }
  }

  private String supply(Column column, String otherwise) {
    return isNamed(column)
        ? "the parameter \"%1$s\" is used as \":%1$s\" and supplies nothing by itself; add values = \"%2$s = :%1$s\""
            .formatted(column.component(), column.name())
        : otherwise.formatted(column.component(), column.name());
  }

  /** Whether the SQL uses a parameter of the component's name, which supplies no column then. */
  private boolean isNamed(Column column) {
    return statement.parameters().stream()
        .anyMatch(
            it -> it instanceof Parameter.Named named && named.name().equals(column.component()));
  }

  /** The server hands out the same value always, which is no other row's. */
  private static boolean hasConstantDefault(Column column) {
    return column.generation() instanceof Generation.Default it && it.constant();
  }

  private void keyGiven() {
    for (Column column : table.mentionedBy(statement.requiredKey())) {
      if (!supplied.contains(column.name())) {
        problems.add(
            Tag.MISSING_KEY,
            annotation.origin("by"),
            "\"%s\" is part of \"%s\", and \"%s\" has no parameter for it; an update finds its row by the whole key; %s"
                .formatted(
                    column.name(),
                    statement.requiredKey().name(),
                    statement.method(),
                    isNamed(column)
                        ? "the parameter \"%1$s\" is used as \":%1$s\" and finds nothing by itself; rename that one, and add a parameter \"%1$s\""
                            .formatted(column.component())
                        : "add a parameter \"%s\"".formatted(column.component())));
      }
    }
  }

  private void somethingSet() {
    boolean byParameter =
        statement
            .columnParameters()
            .anyMatch(it -> !statement.requiredKey().mentions().contains(it.column().name()));
    boolean byRow = table.columns().stream().anyMatch(it -> statement.setsFromRow(table, it));
    boolean byText = texts.set() != null && !texts.set().isEmpty();
    if (!byText && !byParameter && !byRow) {
      problems.add(
          Tag.NOTHING_TO_SET,
          annotation.origin(),
          "\"%s\" sets nothing in \"%s\"; an update sets a column or more; write set = \"column = expression\", or add a parameter named like a component"
              .formatted(statement.method(), table.name()));
    }
  }
}
