package dev.arbiter.processor.read;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Names of types that others hide from the code generated for a record. */
final class HiddenNames {

  /** What generated code may use of {@code java.lang}. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Double",
          "Float",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Iterable",
          "Long",
          "Math",
          "Object",
          "Override",
          "SafeVarargs",
          "Short",
          "String",
          "SuppressWarnings");

  private HiddenNames() {}

  static Set<String> around(TypeElement record, Elements elements) {
    return Stream.concat(inPackage(record, elements), inherited(record, elements)).collect(toSet());
  }

  /** A type of the package comes before one of {@code java.lang}; imports come before both. */
  private static Stream<String> inPackage(TypeElement record, Elements elements) {
    String name = elements.getPackageOf(record).getQualifiedName().toString();
    String prefix = name.isEmpty() ? "" : name + ".";
    return JAVA_LANG.stream()
        .filter(it -> elements.getTypeElement(elements.getModuleOf(record), prefix + it) != null);
  }

  /** What is nested in an interface comes before all else in the DAO that implements it. */
  private static Stream<String> inherited(TypeElement record, Elements elements) {
    return ElementFilter.typesIn(record.getEnclosedElements()).stream()
        .filter(it -> it.getKind() == ElementKind.INTERFACE)
        .flatMap(it -> ElementFilter.typesIn(elements.getAllMembers(it)).stream())
        .map(Element::getSimpleName)
        .map(Object::toString);
  }
}
