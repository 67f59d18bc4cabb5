package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Returns;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Recognises what a statement's method returns. */
final class ReturnTypes {

  private final Table table;
  private final Problems problems;

  ReturnTypes(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  /** Empty, with a problem reported, if the statement cannot return that. */
  Optional<Returns> read(
      ExecutableElement method,
      Annotation annotation,
      Action action,
      boolean mayBeSkipped,
      boolean batch) {
    boolean ifAbsent = action == Action.INSERT_IF_ABSENT;
    Map<String, Returns> allowed =
        ifAbsent ? ifAbsent(batch) : batch ? batch(mayBeSkipped) : allowed(mayBeSkipped);
    Returns returns = allowed.get(name(method.getReturnType()));
    if (returns == null) {
      problems.add(
          Tag.RETURN_TYPE,
          annotation.origin(),
          "\"%s\" returns %s; %s; it can return %s"
              .formatted(
                  method.getSimpleName(),
                  simple(name(method.getReturnType())),
                  ifAbsent
                      ? "where a row is there already, nothing is inserted and returned"
                      : rule(mayBeSkipped, batch),
                  allowed.keySet().stream()
                      .map(ReturnTypes::simple)
                      .collect(Collectors.joining(", "))));
    }
    return Optional.ofNullable(returns);
  }

  private String rule(boolean mayBeSkipped, boolean batch) {
    if (mayBeSkipped) {
      return "with where, a row that is skipped returns nothing";
    }
    return batch
        ? "a statement of many rows returns them, their number, or nothing"
        : "a statement returns the row of \"%s\", whether or how it was written, or nothing"
            .formatted(table.name());
  }

  private Map<String, Returns> allowed(boolean mayBeSkipped) {
    return mayBeSkipped
        ? named(
            Returns.OPTIONAL_ROW,
            Returns.OPTIONAL_UPSERTED,
            Returns.BOOLEAN,
            Returns.INT,
            Returns.LONG,
            Returns.VOID)
        : named(
            Returns.ROW,
            Returns.OPTIONAL_ROW,
            Returns.UPSERTED,
            Returns.OPTIONAL_UPSERTED,
            Returns.BOOLEAN,
            Returns.INT,
            Returns.LONG,
            Returns.VOID);
  }

  private Map<String, Returns> batch(boolean mayBeSkipped) {
    return mayBeSkipped
        ? named(Returns.INT, Returns.LONG, Returns.VOID)
        : named(Returns.ROWS, Returns.UPSERTED_ROWS, Returns.INT, Returns.LONG, Returns.VOID);
  }

  private Map<String, Returns> ifAbsent(boolean batch) {
    return batch
        ? named(Returns.ROWS, Returns.INT, Returns.LONG, Returns.VOID)
        : named(Returns.OPTIONAL_ROW, Returns.BOOLEAN, Returns.INT, Returns.LONG, Returns.VOID);
  }

  private Map<String, Returns> named(Returns... allowed) {
    Map<String, Returns> named = new LinkedHashMap<>();
    for (Returns it : allowed) {
      named.put(it.typeOf(table.recordName().qualified()), it);
    }
    return named;
  }

  /** The type without the annotations that its own text may contain. */
  static String name(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    return arguments.isEmpty()
        ? name
        : arguments.stream()
            .map(ReturnTypes::name)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  static String simple(String type) {
    return type.replaceAll("\\b[\\w.]+\\.(\\w+)", "$1");
  }
}
