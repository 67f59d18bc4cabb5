package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds annotations that nothing is generated for, because they stand where nobody reads them. */
public final class StrayAnnotations {

  private static final List<String> ON_TYPES =
      List.of(
          "UniqueIndex",
          "UniqueIndexes",
          "Index",
          "Indexes",
          "Check",
          "Checks",
          "ForeignKey",
          "ForeignKeys",
          "Constraint",
          "Constraints");

  /** What no annotation of the user's can carry to a component. */
  private static final List<String> ONLY_ON_TYPES =
      ON_TYPES.stream().filter(it -> !it.equals("Check") && !it.equals("Checks")).toList();

  private static final List<String> ON_COMPONENTS =
      List.of(
          "Id",
          "Unique",
          "Column",
          "Default",
          "Identity",
          "Serial",
          "Computed",
          "OnConflict",
          "References",
          "Check",
          "Checks");

  private static final List<String> ON_METHODS = List.of("Upsert", "Update", "InsertIfAbsent");

  private final Problems problems = new Problems();
  private final Set<String> statementInterfaces = new HashSet<>();

  private StrayAnnotations() {}

  /**
   * Looks through all types.
   *
   * @param roots the types of the round that are not nested
   */
  public static List<Problem> in(Collection<? extends Element> roots) {
    StrayAnnotations stray = new StrayAnnotations();
    List<TypeElement> types =
        ElementFilter.typesIn(roots).stream().flatMap(StrayAnnotations::withNested).toList();
    types.forEach(stray::collectInterfaces);
    types.forEach(stray::check);
    return stray.problems.toList();
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(StrayAnnotations::withNested));
  }

  private void collectInterfaces(TypeElement type) {
    boolean read =
        type.getKind() == ElementKind.INTERFACE
            && !type.getModifiers().contains(Modifier.PRIVATE)
            && isTable(type.getEnclosingElement());
    if (read) {
      collect(type);
    }
  }

  /** The interface, and those that it inherits statements from. */
  private void collect(TypeElement type) {
    if (statementInterfaces.add(type.getQualifiedName().toString())) {
      for (TypeMirror parent : type.getInterfaces()) {
        if (parent instanceof DeclaredType it) {
          collect((TypeElement) it.asElement());
        }
      }
    }
  }

  private void check(TypeElement type) {
    if (!isTable(type)) {
      report(
          type,
          type,
          type.getKind() == ElementKind.ANNOTATION_TYPE ? ONLY_ON_TYPES : ON_TYPES,
          type);
      for (RecordComponentElement component : Components.of(type)) {
        Element place = Components.field(component);
        report(component, place, strayOn(type, component, place), type);
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean read =
          statementInterfaces.contains(type.getQualifiedName().toString())
              && method.getModifiers().contains(Modifier.ABSTRACT);
      if (!read) {
        misplaced(method, type);
      }
    }
  }

  /** The type of the one component of a typed id counts where that is a component. */
  private static List<String> strayOn(
      TypeElement type, RecordComponentElement component, Element place) {
    boolean read =
        JavaTypes.isTypedId(type)
            && Annotation.find(component, place, "Column")
                .filter(it -> !it.has("name"))
                .isPresent();
    return read
        ? ON_COMPONENTS.stream().filter(it -> !it.equals("Column")).toList()
        : ON_COMPONENTS;
  }

  private void report(Element element, Element place, List<String> names, TypeElement type) {
    for (String name : names) {
      Annotation.written(element, place, name)
          .ifPresent(
              it ->
                  problems.add(
                      Tag.MISSING_TABLE,
                      it.origin(),
                      "\"@%s\" stands in \"%s\", which has no @Table; only records with @Table are read; put @Table on \"%s\""
                          .formatted(singular(name), type.getSimpleName(), type.getSimpleName())));
    }
  }

  private static String singular(String name) {
    return switch (name) {
      case "Indexes", "UniqueIndexes" -> name.substring(0, name.length() - 2);
      case "Checks", "Constraints", "ForeignKeys" -> name.substring(0, name.length() - 1);
      default -> name;
    };
  }

  private void misplaced(ExecutableElement method, TypeElement type) {
    boolean inTable = isTable(type) || isTable(type.getEnclosingElement());
    for (String name : ON_METHODS) {
      Annotation.find(method, name)
          .ifPresent(
              it ->
                  problems.add(
                      inTable ? Tag.MISPLACED_STATEMENT : Tag.MISSING_TABLE,
                      it.origin(),
                      inTable
                          ? "\"@%s\" stands on \"%s.%s\", which nothing implements; a statement is an abstract method of an interface in the record, and not private; move it there"
                              .formatted(name, type.getSimpleName(), method.getSimpleName())
                          : "\"@%s\" stands on \"%s.%s\", in no record with @Table; a statement belongs to an interface nested in one; move it there"
                              .formatted(name, type.getSimpleName(), method.getSimpleName())));
    }
  }

  private static boolean isTable(@Nullable Element type) {
    return type instanceof TypeElement && Annotation.find(type, "Table").isPresent();
  }
}
