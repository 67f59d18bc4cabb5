package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Converted;
import dev.arbiter.processor.model.type.JavaType.Scalar;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.JavaNames;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Nullability;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a statement's method: what each of them is for. */
final class ParameterReader {

  private final JavaTypes javaTypes;
  private final Table table;
  private final Problems problems;

  ParameterReader(JavaTypes javaTypes, Table table, Problems problems) {
    this.javaTypes = javaTypes;
    this.table = table;
    this.problems = problems;
  }

  /**
   * @param keys reads many keys; null if the statement takes none
   */
  List<Parameter> read(
      ExecutableElement method,
      Annotation annotation,
      Set<String> used,
      @Nullable KeysParameters keys) {
    List<Parameter> parameters = new ArrayList<>();
    List<String> names = method.getParameters().stream().map(ParameterReader::name).toList();
    Set<String> meant = meant(used, names);
    for (VariableElement it : method.getParameters()) {
      Optional<Parameter> read = parameter(method, it, meant, keys);
      if (read.filter(ParameterReader::saysWhich).isPresent()) {
        parameters.stream()
            .filter(ParameterReader::saysWhich)
            .findFirst()
            .ifPresent(first -> second(method, it, first));
      }
      read.ifPresent(parameters::add);
    }
    for (String name : used) {
      if (!names.contains(name)) {
        unknown(method, annotation, name, names);
      }
    }
    return parameters;
  }

  /** The names used, and those that the misspelt ones of them stand for. */
  private static Set<String> meant(Set<String> used, List<String> names) {
    Set<String> meant = new LinkedHashSet<>(used);
    for (String name : used) {
      if (!names.contains(name)) {
        Suggestion.of(name, names).ifPresent(meant::add);
      }
    }
    return meant;
  }

  /** Whether it says by itself which rows are written. */
  private static boolean saysWhich(Parameter parameter) {
    return parameter instanceof Parameter.Row || parameter instanceof Parameter.Keys;
  }

  private void second(ExecutableElement method, VariableElement second, Parameter first) {
    problems.add(
        Tag.UNUSED_PARAMETER,
        ElementOrigin.of(second),
        "\"%s\" of \"%s\" says which rows are written, and \"%s\" says it already; a statement takes rows once, or keys; drop it"
            .formatted(second.getSimpleName(), method.getSimpleName(), first.name()));
  }

  private void unknown(
      ExecutableElement method, Annotation annotation, String name, List<String> names) {
    problems.add(
        Tag.UNKNOWN_PARAMETER,
        annotation.origin(),
        "\":%s\" is no parameter of \"%s\"; %s"
            .formatted(
                name,
                method.getSimpleName(),
                Suggestion.of(name, names)
                    .map("did you mean \":%s\"?"::formatted)
                    .orElse(
                        names.isEmpty()
                            ? "it has none; add it"
                            : "it has %s; add it".formatted(String.join(", ", names)))));
  }

  private Optional<Parameter> parameter(
      ExecutableElement method,
      VariableElement parameter,
      Set<String> used,
      @Nullable KeysParameters keys) {
    String name = name(parameter);
    if (NewRowType.is(parameter.asType(), table.recordName())) {
      return Optional.of(new Parameter.Row(name, table.recordName().qualifiedNewRow(), false));
    }
    if (NewRowType.isCollection(parameter.asType(), table.recordName())) {
      return Optional.of(new Parameter.Row(name, JavaTypes.erased(parameter.asType()), true));
    }
    return keys != null && !used.contains(name) && keys.areMeant(parameter)
        ? keys.read(method, parameter)
        : value(method, parameter, used);
  }

  private Optional<Parameter> value(
      ExecutableElement method, VariableElement parameter, Set<String> used) {
    String name = name(parameter);
    List<JavaType> columns = table.columns().stream().map(Column::javaType).toList();
    Optional<JavaType> type = javaTypes.of(parameter.asType(), columns);
    if (type.isEmpty()) {
      problems.add(
          Tag.UNSUPPORTED_TYPE,
          ElementOrigin.of(parameter),
          "\"%s\" of \"%s\" has the type %s, which cannot be bound; supported are %s, %s and collections of it; convert it in a default method"
              .formatted(
                  name,
                  method.getSimpleName(),
                  JavaTypes.simple(parameter.asType()),
                  JavaTypes.supported(),
                  table.recordName().newRow()));
      return Optional.empty();
    }
    boolean nullable = Nullability.of(parameter);
    return used.contains(name)
        ? Optional.of(new Parameter.Named(name, type.get(), nullable))
        : forColumn(method, parameter, type.get(), nullable);
  }

  private Optional<Parameter> forColumn(
      ExecutableElement method, VariableElement parameter, JavaType type, boolean nullable) {
    String name = name(parameter);
    Optional<Column> column =
        table.columns().stream().filter(it -> it.component().equals(name)).findFirst();
    if (column.isEmpty()) {
      List<String> components = table.columns().stream().map(Column::component).toList();
      problems.add(
          Tag.UNUSED_PARAMETER,
          ElementOrigin.of(parameter),
          "\"%s\" of \"%s\" is used nowhere; a parameter is used as :%s or named like a component of \"%s\"; %s"
              .formatted(
                  name,
                  method.getSimpleName(),
                  name,
                  table.recordName().simple(),
                  Suggestion.of(name, components)
                      .map("did you mean \"%s\"?"::formatted)
                      .orElse("use it, or drop it")));
      return Optional.empty();
    }
    fits(method, parameter, type, nullable, column.get());
    JavaType bound = boundAs(type, column.get().javaType());
    return Optional.of(new Parameter.ForColumn(name, bound, nullable, column.get()));
  }

  /** The column's type, as it is converted and stored, and boxed as the parameter is. */
  private static JavaType boundAs(JavaType type, JavaType column) {
    if (column instanceof Scalar || !type.boxedName().equals(column.boxedName())) {
      return type;
    }
    return column instanceof Converted it && type instanceof Scalar scalar
        ? new Converted(JavaNames.of(scalar), it.converter(), it.column())
        : column;
  }

  private void fits(
      ExecutableElement method,
      VariableElement parameter,
      JavaType type,
      boolean nullable,
      Column column) {
    if (!sameType(type, column.javaType())) {
      problems.add(
          Tag.PARAMETER_TYPE,
          ElementOrigin.of(parameter),
          "\"%s\" of \"%s\" has the type %s, and the component \"%s\" has %s; a parameter that carries a column has its type; make it %s"
              .formatted(
                  parameter.getSimpleName(),
                  method.getSimpleName(),
                  type.simpleName(),
                  column.component(),
                  column.javaType().simpleName(),
                  column.javaType().simpleName()));
    } else if (nullable && !column.nullable()) {
      problems.add(
          Tag.NULLABLE_PARAMETER,
          ElementOrigin.of(parameter),
          "\"%s\" of \"%s\" is @Nullable, and \"%s.%s\" is NOT NULL; null would be refused by the server; drop @Nullable"
              .formatted(
                  parameter.getSimpleName(), method.getSimpleName(), table.name(), column.name()));
    }
  }

  /** Boxing aside. */
  private static boolean sameType(JavaType type, JavaType other) {
    return type.boxedName().equals(other.boxedName());
  }

  private static String name(VariableElement parameter) {
    return parameter.getSimpleName().toString();
  }
}
