package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.StatementParameter;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.Assignment;
import dev.arbiter.processor.sql.Fragment;
import dev.arbiter.processor.sql.TableNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads an {@code @Upsert} or {@code @Update} method. */
final class StatementReader {

  private final JavaTypes javaTypes;
  private final Table table;
  private final ExpressionChecks checks;
  private final Problems problems;

  StatementReader(
      JavaTypes javaTypes, Table table, ExpressionChecks checks, Problems problems) {
    this.javaTypes = javaTypes;
    this.table = table;
    this.checks = checks;
    this.problems = problems;
  }

  static boolean isStatement(ExecutableElement method) {
    return Annotation.find(method, "Upsert").isPresent()
        || Annotation.find(method, "Update").isPresent();
  }

  /** Empty, with a problem reported, if the method cannot be generated. */
  Optional<Statement> read(ExecutableElement method) {
    Optional<Annotation> upsert = Annotation.find(method, "Upsert");
    Annotation annotation = upsert.or(() -> Annotation.find(method, "Update")).orElseThrow();
    Statement.Kind kind = upsert.isPresent() ? Statement.Kind.UPSERT : Statement.Kind.UPDATE;
    if (!method.getTypeParameters().isEmpty()) {
      problems.add(
          Tag.GENERIC_METHOD,
          ElementOrigin.of(method),
          "\"%s\" has type parameters; a statement's types are fixed; drop them".formatted(method));
      return Optional.empty();
    }
    Optional<UniqueKey> key = key(annotation);
    List<Statement.Assignment> values = assignments(annotation, "values");
    List<Statement.Assignment> set =
        annotation.has("set") ? assignments(annotation, "set") : null;
    @Nullable String where = annotation.has("where") ? annotation.string("where") : null;
    if (where != null) {
      checks.expression(annotation.text("where"));
    }
    List<StatementParameter> parameters = parameters(method, parametersUsed(values, set, where));
    Optional<Statement.Returns> returns =
        new ReturnTypes(table, problems).read(method, kind, where != null, batch(parameters));
    if (key.isEmpty() || returns.isEmpty()) {
      return Optional.empty();
    }
    Statement statement =
        new Statement(
            kind,
            method.getSimpleName().toString(),
            parameters,
            key.get(),
            values,
            set,
            where,
            annotation.bool("skipUnchanged"),
            returns.get(),
            ElementOrigin.of(method));
    new StatementChecks(table, statement, annotation, problems).run();
    return Optional.of(statement);
  }

  private static boolean batch(List<StatementParameter> parameters) {
    return parameters.stream().anyMatch(it -> it instanceof StatementParameter.Row row && row.many());
  }

  private Optional<UniqueKey> key(Annotation annotation) {
    String by = annotation.string("by");
    Optional<UniqueKey> key =
        table.keys().stream().filter(it -> it.suffix().equals(by)).findFirst();
    if (key.isEmpty()) {
      List<String> suffixes = table.keys().stream().map(UniqueKey::suffix).toList();
      problems.add(
          Tag.UNKNOWN_TARGET,
          annotation.origin("by"),
          "by = \"%s\": \"%s\" has no such conflict target; %s"
              .formatted(
                  by,
                  table.name(),
                  Suggestion.of(by, suffixes)
                      .map("did you mean \"%s\"?"::formatted)
                      .orElse("it has " + String.join(", ", suffixes))));
    }
    return key;
  }

  private List<Statement.Assignment> assignments(Annotation annotation, String member) {
    List<Statement.Assignment> assignments = new ArrayList<>();
    for (Annotation.Text text : annotation.texts(member)) {
      Assignment assignment = checks.assignment(text);
      if (assignment != null) {
        assignments.add(
            new Statement.Assignment(
                assignment.column(), assignment.expression().sql().strip()));
      }
    }
    return assignments;
  }

  /** The names that the statement's SQL mentions as {@code :name}. */
  private Set<String> parametersUsed(
      List<Statement.Assignment> values,
      @Nullable List<Statement.Assignment> set,
      @Nullable String where) {
    List<String> texts = new ArrayList<>();
    values.forEach(it -> texts.add(it.expression()));
    if (set != null) {
      set.forEach(it -> texts.add(it.expression()));
    }
    if (where != null) {
      texts.add(where);
    }
    return texts.stream()
        .flatMap(it -> Fragment.of(it, TableNames.scope(table)).parameters().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<StatementParameter> parameters(ExecutableElement method, Set<String> used) {
    List<StatementParameter> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      parameter(parameter, used).ifPresent(parameters::add);
    }
    Set<String> unknown = new LinkedHashSet<>(used);
    method.getParameters().forEach(it -> unknown.remove(it.getSimpleName().toString()));
    for (String name : unknown) {
      problems.add(
          Tag.UNKNOWN_PARAMETER,
          ElementOrigin.of(method),
          "\":%s\" is no parameter of \"%s\"; add it, or write what is meant"
              .formatted(name, method.getSimpleName()));
    }
    return parameters;
  }

  private Optional<StatementParameter> parameter(VariableElement parameter, Set<String> used) {
    String name = parameter.getSimpleName().toString();
    if (NewRowType.is(parameter.asType(), table.recordName())) {
      return Optional.of(
          new StatementParameter.Row(name, table.recordName().qualifiedNewRow(), false));
    }
    if (NewRowType.isCollection(parameter.asType(), table.recordName())) {
      return Optional.of(
          new StatementParameter.Row(name, JavaTypes.erased(parameter.asType()), true));
    }
    Optional<JavaType> type = javaTypes.of(parameter.asType());
    if (type.isEmpty()) {
      problems.add(
          Tag.UNSUPPORTED_TYPE,
          ElementOrigin.of(parameter),
          "\"%s %s\" cannot be a parameter; supported types are %s"
              .formatted(parameter.asType(), name, JavaTypes.supported()));
      return Optional.empty();
    }
    boolean nullable = Nullability.of(parameter);
    if (used.contains(name)) {
      return Optional.of(new StatementParameter.Named(name, type.get(), nullable));
    }
    Optional<Column> column =
        table.columns().stream().filter(it -> it.component().equals(name)).findFirst();
    if (column.isEmpty()) {
      List<String> components = table.columns().stream().map(Column::component).toList();
      problems.add(
          Tag.BAD_PARAMETER,
          ElementOrigin.of(parameter),
          "\"%s\" is not used as \":%s\", and \"%s\" has no component of that name; %s"
              .formatted(
                  name,
                  name,
                  table.recordName().simple(),
                  Suggestion.of(name, components)
                      .map("did you mean \"%s\"?"::formatted)
                      .orElse("use it, or drop it")));
      return Optional.empty();
    }
    return Optional.of(
        new StatementParameter.ForColumn(name, type.get(), nullable, column.get()));
  }
}
