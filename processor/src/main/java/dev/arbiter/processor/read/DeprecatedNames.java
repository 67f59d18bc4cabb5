package dev.arbiter.processor.read;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What is deprecated of a record and of all that the code generated for it may mention. */
final class DeprecatedNames {

  private final Map<String, String> warnings = new HashMap<>();

  private DeprecatedNames() {}

  /** As generated code mentions it, with the warning that javac gives. */
  static Map<String, String> mentionedBy(TypeElement record) {
    DeprecatedNames names = new DeprecatedNames();
    names.addWithOuter(record);
    record.getRecordComponents().forEach(names::addComponent);
    ElementFilter.typesIn(record.getEnclosedElements()).stream()
        .filter(it -> it.getKind() == ElementKind.INTERFACE)
        .forEach(names::addInterface);
    return names.warnings;
  }

  private void addComponent(RecordComponentElement component) {
    add(component.getAccessor(), "row." + component.getSimpleName() + "()");
    addType(component.asType());
  }

  private void addInterface(TypeElement type) {
    add(type, type.getSimpleName().toString());
    ElementFilter.methodsIn(type.getEnclosedElements())
        .forEach(
            method -> {
              add(method, method.getSimpleName().toString());
              method.getParameters().forEach(it -> addType(it.asType()));
            });
  }

  private void addType(TypeMirror type) {
    if (type instanceof ArrayType array) {
      addType(array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      addWithOuter(declared.asElement());
      declared.asElement().getEnclosedElements().stream()
          .filter(it -> it.getKind() == ElementKind.ENUM_CONSTANT)
          .forEach(it -> add(it, it.getSimpleName().toString()));
    }
  }

  private void addWithOuter(Element type) {
    @Nullable Element named = type;
    while (named != null && named.getKind() != ElementKind.PACKAGE) {
      add(named, named.getSimpleName().toString());
      named = named.getEnclosingElement();
    }
  }

  private void add(@Nullable Element element, String mention) {
    Deprecated annotation = element == null ? null : element.getAnnotation(Deprecated.class);
    if (annotation != null) {
      warnings.put(mention, annotation.forRemoval() ? "removal" : "deprecation");
    }
  }
}
