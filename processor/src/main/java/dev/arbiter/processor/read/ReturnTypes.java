package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.Statement.Returns;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
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
      ExecutableElement method, Statement.Kind kind, boolean mayBeSkipped, boolean batch) {
    Map<String, Returns> allowed = batch ? batch(mayBeSkipped) : allowed(kind, mayBeSkipped);
    String written = name(method.getReturnType());
    Returns returns = allowed.get(written);
    if (returns == null) {
      problems.add(
          Tag.BAD_RETURN_TYPE,
          ElementOrigin.of(method),
          "\"%s\" returns %s; %s it can return %s"
              .formatted(
                  method.getSimpleName(),
                  simple(written),
                  mayBeSkipped ? "with where, a row that is skipped returns nothing:" : "",
                  allowed.keySet().stream()
                      .map(ReturnTypes::simple)
                      .collect(Collectors.joining(", ")))
              .replace(";  it", "; it"));
    }
    return Optional.ofNullable(returns);
  }

  private Map<String, Returns> allowed(Statement.Kind kind, boolean mayBeSkipped) {
    String row = table.recordName().qualified();
    String upserted = "dev.arbiter.Upserted<" + row + ">";
    Map<String, Returns> allowed = new LinkedHashMap<>();
    if (!mayBeSkipped) {
      allowed.put(row, Returns.ROW);
    }
    allowed.put("java.util.Optional<" + row + ">", Returns.OPTIONAL_ROW);
    if (kind == Statement.Kind.UPSERT) {
      if (!mayBeSkipped) {
        allowed.put(upserted, Returns.UPSERTED);
      }
      allowed.put("java.util.Optional<" + upserted + ">", Returns.OPTIONAL_UPSERTED);
    }
    allowed.put("boolean", Returns.BOOLEAN);
    allowed.put("int", Returns.INT);
    allowed.put("long", Returns.LONG);
    allowed.put("void", Returns.VOID);
    return allowed;
  }

  private Map<String, Returns> batch(boolean mayBeSkipped) {
    String row = table.recordName().qualified();
    Map<String, Returns> allowed = new LinkedHashMap<>();
    if (!mayBeSkipped) {
      allowed.put("java.util.List<" + row + ">", Returns.ROWS);
      allowed.put("java.util.List<dev.arbiter.Upserted<" + row + ">>", Returns.UPSERTED_ROWS);
    }
    allowed.put("int", Returns.INT);
    allowed.put("long", Returns.LONG);
    allowed.put("void", Returns.VOID);
    return allowed;
  }

  /** The type without the annotations that its own text may contain. */
  private static String name(TypeMirror type) {
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

  private static String simple(String type) {
    return type.replaceAll("\\b[\\w.]+\\.(\\w+)", "$1");
  }
}
