package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameter of an update that has many keys: a collection, of values named as the only
 * component that the key mentions, or of the DAO's records for the key.
 */
final class KeysParameters {

  private final JavaTypes javaTypes;
  private final Table table;
  private final @Nullable UniqueKey key;
  private final Problems problems;

  /**
   * @param key the statement's key; null if it names none that there is, which is reported already
   */
  KeysParameters(JavaTypes javaTypes, Table table, @Nullable UniqueKey key, Problems problems) {
    this.javaTypes = javaTypes;
    this.table = table;
    this.key = key;
    this.problems = problems;
  }

  /** Whether the parameter has keys, if only it had their type. */
  boolean areMeant(VariableElement parameter) {
    return NewRowType.elementOf(parameter.asType())
        .filter(
            it ->
                KeyRecordType.is(it, table.recordName())
                    || columns().stream().anyMatch(column -> areMeant(parameter, column, it)))
        .isPresent();
  }

  /** A collection by the name of a column that holds such is one value. */
  private boolean areMeant(VariableElement parameter, Column column, TypeMirror element) {
    boolean oneValue = column.javaType().stored() instanceof JavaType.Sequence;
    return column.component().equals(name(parameter))
        && (!oneValue || (columns().size() == 1 && isValueOf(column, element)));
  }

  private List<Column> columns() {
    return key == null ? table.columns() : table.mentionedBy(key);
  }

  /** Empty, with a problem reported, if they have not their type. */
  Optional<Parameter> read(ExecutableElement method, VariableElement parameter) {
    if (key == null) {
      return Optional.empty();
    }
    if (!NewRowType.elementOf(parameter.asType()).filter(it -> isOf(key, it)).isPresent()) {
      report(method, parameter, key);
      return Optional.empty();
    }
    return Optional.of(new Parameter.Keys(name(parameter), JavaTypes.erased(parameter.asType())));
  }

  private boolean isOf(UniqueKey key, TypeMirror element) {
    return columns().size() == 1
        ? isValueOf(columns().get(0), element)
        : KeyRecordType.is(element, table.recordName())
            && ((DeclaredType) element).asElement().getSimpleName().contentEquals(key.suffix());
  }

  private boolean isValueOf(Column column, TypeMirror element) {
    List<JavaType> types = table.columns().stream().map(Column::javaType).toList();
    return javaTypes
        .of(element, types)
        .filter(it -> it.boxedName().equals(column.javaType().boxedName()))
        .isPresent();
  }

  private void report(ExecutableElement method, VariableElement parameter, UniqueKey key) {
    String is = JavaTypes.simple(parameter.asType());
    String element =
        columns().size() == 1
            ? ReturnTypes.simple(columns().get(0).javaType().boxedName())
            : table.recordName().dao() + "." + key.suffix();
    problems.add(
        Tag.PARAMETER_TYPE,
        ElementOrigin.of(parameter),
        "\"%s\" of \"%s\" has the type %s, and \"%s\" has keys of the type %s; many keys are a collection of these; make it %s<%s>"
            .formatted(
                name(parameter),
                method.getSimpleName(),
                is,
                key.name(),
                element,
                is.substring(0, is.indexOf('<')),
                element));
  }

  private static String name(VariableElement parameter) {
    return parameter.getSimpleName().toString();
  }
}
