package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.CarriedAnnotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * Checks the annotations that stand on a component because annotations of the user's carry them.
 */
final class CarriedChecks {

  private final RecordComponentElement component;
  private final Element place;
  private final List<CarriedAnnotation> carried;
  private final Problems problems;

  CarriedChecks(RecordComponentElement component, Element place, Problems problems) {
    this.component = component;
    this.place = place;
    this.carried = CarriedAnnotation.on(component);
    this.problems = problems;
  }

  void run() {
    carried.stream().flatMap(it -> it.lost().stream()).distinct().forEach(this::lost);
    unread();
    Map<String, List<CarriedAnnotation>> byName =
        carried.stream()
            .filter(it -> !it.name().equals("Check") && !it.name().equals("Checks"))
            .collect(
                Collectors.groupingBy(
                    CarriedAnnotation::name, LinkedHashMap::new, Collectors.toList()));
    byName.values().forEach(this::contradictions);
  }

  private void lost(TypeElement type) {
    problems.add(
        Tag.CARRIED_IN_SOURCE,
        ElementOrigin.of(place),
        "\"%1$s\" has \"@%2$s\", which class files do not keep; what an annotation carries counts in other compilations too; make it @Retention(RetentionPolicy.CLASS)"
            .formatted(Components.name(component), type.getSimpleName()));
  }

  /** An annotation that stands on the component's field or type alone is not the component's. */
  private void unread() {
    List<TypeElement> read = carriers(carried.stream()).toList();
    Stream.of(place, component.asType())
        .map(CarriedAnnotation::on)
        .flatMap(it -> carriers(it.stream()))
        .distinct()
        .filter(it -> !read.contains(it))
        .forEach(this::unread);
  }

  private static Stream<TypeElement> carriers(Stream<CarriedAnnotation> annotations) {
    return annotations.map(it -> it.path().get(0));
  }

  private void unread(TypeElement type) {
    problems.add(
        Tag.CARRIED_ELSEWHERE,
        ElementOrigin.of(place),
        "\"%1$s\" has \"@%2$s\", whose @Target leaves record components out; what it carries is read of components alone; add ElementType.RECORD_COMPONENT"
            .formatted(Components.name(component), type.getSimpleName()));
  }

  private void contradictions(List<CarriedAnnotation> same) {
    if (same.get(0).name().equals("OnConflict")) {
      contradiction(same, "", CarriedAnnotation::values);
      return;
    }
    same.stream()
        .flatMap(it -> it.members().stream())
        .distinct()
        .forEach(
            member ->
                contradiction(
                    same.stream().filter(it -> it.members().contains(member)).toList(),
                    member,
                    it -> it.value(member)));
  }

  /** What the component itself says settles it. */
  private void contradiction(
      List<CarriedAnnotation> same, String member, Function<CarriedAnnotation, String> value) {
    Map<String, CarriedAnnotation> byValue = new LinkedHashMap<>();
    same.forEach(it -> byValue.putIfAbsent(value.apply(it), it));
    String name = same.get(0).name();
    boolean settled =
        Annotation.written(component, place, name)
            .filter(it -> member.isEmpty() || it.has(member))
            .isPresent();
    if (byValue.size() > 1 && !settled) {
      problems.add(
          Tag.CARRIED_CONTRADICTION,
          ElementOrigin.of(place),
          "\"%s\" has %s; annotations that are carried have to agree; say it on the component itself, or drop one"
              .formatted(Components.name(component), said(name, byValue.values())));
    }
  }

  private static String said(String name, Collection<CarriedAnnotation> different) {
    return different.stream()
        .map(it -> "@%s(%s) by %s".formatted(name, it.values(), it.by()))
        .collect(Collectors.joining(" and "));
  }
}
