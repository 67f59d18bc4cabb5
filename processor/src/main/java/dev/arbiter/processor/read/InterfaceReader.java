package dev.arbiter.processor.read;

import dev.arbiter.processor.model.DaoMethod;
import dev.arbiter.processor.model.MethodSignature;
import dev.arbiter.processor.model.Statement;
import dev.arbiter.processor.model.StatementInterface;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the nested interfaces of a record that hold statements. */
final class InterfaceReader {

  private final Elements elements;
  private final TypeElement record;
  private final Table table;
  private final StatementReader statements;
  private final Problems problems;

  InterfaceReader(
      Elements elements,
      TypeElement record,
      Table table,
      ExpressionChecks checks,
      Problems problems) {
    this.elements = elements;
    this.record = record;
    this.table = table;
    this.statements = new StatementReader(new JavaTypes(elements), table, checks, problems);
    this.problems = problems;
  }

  List<StatementInterface> read() {
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
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(it -> it.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  private StatementInterface read(TypeElement nested) {
    List<Statement> read = new ArrayList<>();
    List<MethodSignature> matched = new ArrayList<>();
    for (ExecutableElement method : abstractMethods(nested)) {
      if (StatementReader.isStatement(method)) {
        statements.read(method).ifPresent(read::add);
      } else {
        match(method, matched);
      }
    }
    return new StatementInterface(nested.getQualifiedName().toString(), read, matched);
  }

  /** A method without a statement must be one that the DAO has anyway. */
  private void match(ExecutableElement method, List<MethodSignature> matched) {
    MethodSignature signature =
        new MethodSignature(
            method.getSimpleName().toString(),
            method.getParameters().stream().map(it -> erased(it.asType())).toList());
    Set<MethodSignature> generated =
        DaoMethod.of(table).stream().map(it -> it.signature(table)).collect(Collectors.toSet());
    if (generated.contains(signature)) {
      matched.add(signature);
      return;
    }
    problems.add(
        Tag.UNKNOWN_METHOD,
        ElementOrigin.of(method),
        "\"%s\" has no @Upsert or @Update, and \"%s\" generates no such method; it has %s"
            .formatted(
                signature,
                table.recordName().dao(),
                generated.stream().map(MethodSignature::toString).sorted().toList()));
  }

  private String erased(TypeMirror type) {
    if (NewRowType.is(type, table.recordName())) {
      return table.recordName().qualifiedNewRow();
    }
    return new JavaTypes(elements)
        .of(type)
        .map(it -> it.qualifiedName())
        .orElseGet(() -> JavaTypes.erased(type));
  }
}
