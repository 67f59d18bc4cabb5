package dev.arbiter.importer.declare;

import dev.arbiter.importer.name.JavaNames;
import dev.arbiter.importer.name.TypeNames;
import dev.arbiter.importer.source.AttributeValue;
import dev.arbiter.importer.source.Component;
import dev.arbiter.importer.source.JavaAnnotation;
import dev.arbiter.importer.source.JavaFile.AnnotationFile;
import dev.arbiter.importer.source.JavaFile.RecordFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Annotations of the project's own, for what its columns say again and again: a column type, or
 * type and default of columns of one name.
 */
final class Composed {

  /** Used in fewer records, a name of its own is not worth learning. */
  private static final int FEWEST_RECORDS = 4;

  private final TableNames names;
  private final TypeNames types;
  private final Map<Bundle, AnnotationFile> files = new TreeMap<>();

  Composed(TableNames names, TypeNames types) {
    this.names = names;
    this.types = types;
  }

  /**
   * What an annotation may stand for.
   *
   * @param component the name of the components; empty for those of any name
   * @param type the column type
   * @param value the default; empty without one
   */
  private record Bundle(String component, String type, String value) implements Comparable<Bundle> {

    @Override
    public int compareTo(Bundle other) {
      return (component + "\n" + type + "\n" + value)
          .compareTo(other.component + "\n" + other.type + "\n" + other.value);
    }
  }

  /** The records with the project's annotations in the place of others. */
  List<RecordFile> applied(List<RecordFile> records) {
    Map<Bundle, Set<String>> uses = new TreeMap<>();
    for (RecordFile record : records) {
      for (Component component : record.components()) {
        bundles(component)
            .forEach(it -> uses.computeIfAbsent(it, b -> new HashSet<>()).add(record.name()));
      }
    }
    uses.forEach(
        (bundle, users) -> {
          if (users.size() >= FEWEST_RECORDS) {
            files.put(bundle, file(bundle));
          }
        });
    return records.stream().map(this::applied).toList();
  }

  /** The annotations that the records use. */
  List<AnnotationFile> files() {
    return List.copyOf(files.values());
  }

  private RecordFile applied(RecordFile record) {
    return new RecordFile(
        record.name(),
        record.documentation(),
        record.annotations(),
        record.components().stream().map(this::applied).toList(),
        record.remarks());
  }

  private Component applied(Component component) {
    for (Bundle bundle : bundles(component)) {
      AnnotationFile file = files.get(bundle);
      if (file != null) {
        return component.with(
            annotations(component.annotations(), bundle, names.qualified(file.name())));
      }
    }
    return component;
  }

  private static List<JavaAnnotation> annotations(
      List<JavaAnnotation> annotations, Bundle bundle, String composed) {
    List<JavaAnnotation> fewer = new ArrayList<>();
    for (JavaAnnotation annotation : annotations) {
      if (annotation.isOf("Column")) {
        fewer.add(new JavaAnnotation(composed, Map.of()));
        JavaAnnotation rest = annotation.without("type");
        if (!rest.attributes().isEmpty()) {
          fewer.add(rest);
        }
      } else if (!annotation.isOf("Default") || bundle.value().isEmpty()) {
        fewer.add(annotation);
      }
    }
    return fewer;
  }

  /** Those that a component could have, the one that says more first. */
  private static List<Bundle> bundles(Component component) {
    String type = text(component, "Column", "type");
    String value = text(component, "Default", "value");
    if (type.isEmpty()) {
      return List.of();
    }
    Bundle ofType = new Bundle("", type, "");
    return value.isEmpty()
        ? List.of(ofType)
        : List.of(new Bundle(component.name(), type, value), ofType);
  }

  private static String text(Component component, String annotation, String attribute) {
    return component.annotations().stream()
        .filter(it -> it.isOf(annotation))
        .flatMap(it -> it.attributes().getOrDefault(attribute, List.of()).stream())
        .map(it -> it instanceof AttributeValue.Text text ? text.text() : "")
        .findFirst()
        .orElse("");
  }

  private AnnotationFile file(Bundle bundle) {
    JavaAnnotation column = JavaAnnotation.of("Column").text("type", bundle.type());
    if (bundle.value().isEmpty()) {
      return new AnnotationFile(
          types.other(List.of(typeName(bundle.type()))),
          "A column of type %s.".formatted(bundle.type()),
          List.of(column));
    }
    String name = JavaNames.pascal(bundle.component());
    return new AnnotationFile(
        types.other(List.of(name, name + "Column")),
        "A column of type %s that is %s by default.".formatted(bundle.type(), bundle.value()),
        List.of(column, JavaAnnotation.of("Default").text("value", bundle.value())));
  }

  /** {@code numeric(12,2)} becomes {@code Numeric12_2}. */
  private static String typeName(String type) {
    String spoken = type.replace("[]", " array").replaceAll("(\\d),\\s*(\\d)", "$1 by $2");
    return JavaNames.pascal(spoken).replaceAll("(\\d)By(\\d)", "$1_$2");
  }
}
