package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.SqlPlace;
import dev.arbiter.processor.read.declaration.SqlTable;
import dev.arbiter.processor.scan.judge.Assignment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a statement's annotation, as far as it could be read.
 *
 * @param set null if there is no SET list
 * @param parameters the names that the SQL mentions as {@code :name}
 */
record StatementTexts(
    List<Written> values,
    @Nullable List<Written> set,
    @Nullable String where,
    Set<String> parameters) {

  /** For texts that cannot be read: what they seem to mention counts as used. */
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

  /** An assignment, and where it was written. */
  record Written(ColumnValue assignment, Origin origin) {}

  static StatementTexts read(
      Annotation annotation,
      Action action,
      String method,
      SqlTable table,
      ExpressionChecks checks) {
    SqlPlace.Kind rowKind = action == Action.UPSERT ? SqlPlace.Kind.UPSERT : SqlPlace.Kind.UPDATE;
    SqlPlace values = SqlPlace.of(SqlPlace.Kind.VALUES, "values of \"%s\"".formatted(method));
    SqlPlace set = SqlPlace.of(rowKind, "set of \"%s\"".formatted(method));
    SqlPlace where = SqlPlace.of(rowKind, "where of \"%s\"".formatted(method));
    boolean conditional = annotation.has("where");
    if (conditional) {
      checks.expression(annotation.text("where"), where);
    }
    return new StatementTexts(
        assignments(annotation, "values", values, checks),
        annotation.has("set") ? assignments(annotation, "set", set, checks) : null,
        conditional ? annotation.string("where") : null,
        parameters(annotation, table));
  }

  @Nullable List<ColumnValue> setAssignments() {
    return set == null ? null : set.stream().map(Written::assignment).toList();
  }

  List<ColumnValue> valueAssignments() {
    return values.stream().map(Written::assignment).toList();
  }

  private static List<Written> assignments(
      Annotation annotation, String member, SqlPlace place, ExpressionChecks checks) {
    List<Written> assignments = new ArrayList<>();
    for (Annotation.Text text : annotation.texts(member)) {
      Assignment it = checks.assignment(text, place);
      if (it != null) {
        String expression = it.expression().sql().strip();
        assignments.add(new Written(new ColumnValue(it.column(), expression), text.origin()));
      }
    }
    return assignments;
  }

  private static Set<String> parameters(Annotation annotation, SqlTable table) {
    List<Annotation.Text> texts = new ArrayList<>(annotation.texts("values"));
    texts.addAll(annotation.texts("set"));
    texts.add(annotation.text("where"));
    Set<String> names = new LinkedHashSet<>();
    for (Annotation.Text text : texts) {
      if (table.fragment(text.text()).problems().isEmpty()) {
        names.addAll(table.fragment(text.text()).parameters());
      } else {
        Matcher matcher = PARAMETER.matcher(text.text());
        while (matcher.find()) {
          names.add(matcher.group(1));
        }
      }
    }
    return names;
  }
}
