package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.ConverterType;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Nullability;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Says why no column stores a component's type, and which converters cannot be used. */
record UnsupportedTypes(
    JavaTypes javaTypes, RecordComponentElement component, Element place, Problems problems) {

  /** Reports a type of which nothing is known. */
  void report() {
    Optional<Annotation> converter = JavaTypes.converter(component, place);
    if (converter.isPresent()) {
      converter(converter.get());
      return;
    }
    problems.add(
        Tag.UNSUPPORTED_TYPE,
        ElementOrigin.of(place),
        "\"%s\" has the type %s, %s; supported are %s; use one of these, or a converter: @Column(converter = …)"
            .formatted(name(), simple(), reason(component.asType()), JavaTypes.supported()));
  }

  private String name() {
    return Components.name(component);
  }

  private String simple() {
    return JavaTypes.simple(component.asType());
  }

  private static String reason(TypeMirror type) {
    if (type instanceof ArrayType it && it.getComponentType() instanceof ArrayType) {
      return "which has two dimensions, and an array here has one";
    }
    if (!(type instanceof DeclaredType it)
        || ((TypeElement) it.asElement()).getKind() != ElementKind.RECORD) {
      return "which no column stores";
    }
    TypeElement record = (TypeElement) it.asElement();
    if (Annotation.find(record, "Table").isPresent()) {
      return "which is a table of its own";
    }
    return record.getRecordComponents().size() == 1
            && Nullability.of(record.getRecordComponents().get(0))
        ? "whose component is @Nullable: a NULL would not tell whether the record is null"
        : "a record of which no single column stores the components";
  }

  /** Reports a converter of other types, or one of which no instance can be made. */
  private void converter(Annotation column) {
    TypeMirror written = ConverterType.written(column);
    Optional<ConverterType> converter = ConverterType.of(written);
    String problem =
        converter.isEmpty()
            ? "does not say which types it converts; implement ColumnConverter<%s, …>"
                .formatted(simple())
            : converter
                .get()
                .obstacle()
                .map(it -> it + "; a DAO makes an instance of it")
                .orElse("");
    if (problem.isEmpty()) {
      ConverterType it = converter.orElseThrow();
      problem =
          javaTypes.of(it.column()).isEmpty()
              ? "stores values as %s, which no column does; supported are %s"
                  .formatted(JavaTypes.simple(it.column()), JavaTypes.supported())
              : "converts %s, and \"%s\" has the type %s; a converter is for that type, or for that of a list's or array's elements"
                  .formatted(JavaTypes.simple(it.java()), name(), simple());
    }
    report(column, written, problem);
  }

  /** Reports a converter that cannot be called. */
  void converters() {
    JavaTypes.converter(component, place)
        .ifPresent(
            column ->
                ConverterType.of(ConverterType.written(column))
                    .flatMap(ConverterType::obstacle)
                    .ifPresent(
                        it ->
                            report(
                                column,
                                ConverterType.written(column),
                                it + "; a DAO makes an instance of it")));
  }

  private void report(Annotation column, TypeMirror converter, String problem) {
    problems.add(
        Tag.CONVERTER,
        column.origin("converter"),
        "the converter \"%s\" of \"%s\" %s"
            .formatted(JavaTypes.simple(converter), name(), problem));
  }
}
