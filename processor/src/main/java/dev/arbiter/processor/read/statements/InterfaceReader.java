package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.MethodSignature;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.StatementInterface;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the nested interfaces of a record that hold statements. */
public final class InterfaceReader {

  private final Elements elements;
  private final TypeElement record;
  private final Table table;
  private final StatementReader statements;
  private final GeneratedMethods matches;
  private final Problems problems;
  private final Map<MethodSignature, ExecutableElement> read = new HashMap<>();

  public InterfaceReader(
      Elements elements,
      TypeElement record,
      Table table,
      boolean keysComplete,
      StatementReader statements,
      Problems problems) {
    this.elements = elements;
    this.record = record;
    this.table = table;
    this.statements = statements;
    this.matches = new GeneratedMethods(elements, table, keysComplete, problems);
    this.problems = problems;
  }

  public List<StatementInterface> read() {
    List<StatementInterface> interfaces = new ArrayList<>();
    for (TypeElement nested : ElementFilter.typesIn(record.getEnclosedElements())) {
      if (nested.getKind() == ElementKind.INTERFACE && holdsStatements(nested)) {
        interfaces.add(read(nested));
      }
    }
    return interfaces;
  }

  private boolean holdsStatements(TypeElement nested) {
    return !nested.getModifiers().contains(Modifier.PRIVATE)
        && abstractMethods(nested).stream().anyMatch(StatementReader::isStatement);
  }

  private List<ExecutableElement> abstractMethods(TypeElement type) {
    return methods(type, Modifier.ABSTRACT).filter(it -> !ofObject(it)).toList();
  }

  /** In the order of the sources, which ECJ's list of all members has not. */
  private Stream<ExecutableElement> methods(TypeElement type, Modifier modifier) {
    List<ExecutableElement> order = declared(type).toList();
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(it -> it.getModifiers().contains(modifier))
        .sorted(Comparator.comparingInt(order::indexOf));
  }

  private static Stream<ExecutableElement> declared(TypeElement type) {
    Stream<ExecutableElement> inherited =
        type.getInterfaces().stream()
            .filter(DeclaredType.class::isInstance)
            .map(it -> (TypeElement) ((DeclaredType) it).asElement())
            .flatMap(InterfaceReader::declared);
    return Stream.concat(inherited, ElementFilter.methodsIn(type.getEnclosedElements()).stream());
  }

  /** Every class has these, so that nobody needs to implement them. */
  private static boolean ofObject(ExecutableElement method) {
    String erased =
        method.getParameters().stream()
            .map(it -> JavaTypes.erased(it.asType()))
            .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    return Set.of("equals(java.lang.Object)", "hashCode()", "toString()").contains(erased);
  }

  private StatementInterface read(TypeElement nested) {
    if (!nested.getTypeParameters().isEmpty()) {
      problems.add(
          Tag.GENERIC_METHOD,
          ElementOrigin.of(nested),
          "\"%s\" has type parameters; the types of \"%s\", which implements it, are fixed; drop them"
              .formatted(nested.getSimpleName(), table.recordName().dao()));
    }
    List<Operation> read = new ArrayList<>();
    List<MethodSignature> matched = new ArrayList<>();
    List<ExecutableElement> defaults = methods(nested, Modifier.DEFAULT).toList();
    defaults.forEach(matches::hidesNoDefinition);
    for (ExecutableElement method : abstractMethods(nested)) {
      if (!matches.hidesNoDefinition(method)) {
        continue;
      }
      if (StatementReader.isStatement(method)) {
        statements.read(method).filter(it -> isFirst(it, method)).ifPresent(read::add);
      } else {
        matches.find(method).ifPresent(matched::add);
      }
    }
    return new StatementInterface(
        nested.getSimpleName().toString(),
        read,
        matched,
        defaults.stream().map(matches::signature).toList());
  }

  /** One class implements all interfaces: a method of it has one statement. */
  private boolean isFirst(Operation statement, ExecutableElement method) {
    ExecutableElement other = read.putIfAbsent(statement.signature(), method);
    if (other == null) {
      return true;
    }
    if (other.equals(method)) {
      return false; // Inherited by another interface of the record.
    }
    Annotation annotation = StatementReader.annotation(method).orElseThrow();
    return problems.add(
        Tag.DUPLICATE_STATEMENT,
        annotation.origin(),
        "\"%s\" has two statements; \"%s\" implements all interfaces of \"%s\"; rename one of the methods"
            .formatted(statement.method(), table.recordName().dao(), table.recordName().simple()));
  }
}
