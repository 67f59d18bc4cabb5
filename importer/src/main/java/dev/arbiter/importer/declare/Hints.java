package dev.arbiter.importer.declare;

import dev.arbiter.importer.name.Naming;
import dev.arbiter.importer.source.AttributeValue;
import dev.arbiter.importer.source.Component;
import dev.arbiter.importer.source.JavaFile.RecordFile;
import dev.arbiter.importer.source.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which options of the compiler would save most annotations. */
final class Hints {

  /** Fewer are not worth an option. */
  private static final int FEWEST = 5;

  private final TypeOptions options;
  private final Naming naming;
  private final List<Component> components;

  /** Of records that no annotation of the project's own has made shorter. */
  Hints(TypeOptions options, Naming naming, List<RecordFile> records) {
    this.options = options;
    this.naming = naming;
    this.components = records.stream().flatMap(it -> it.components().stream()).toList();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    types(lines);
    names(lines);
    return lines;
  }

  private void types(List<String> lines) {
    Map<String, String> better = new TreeMap<>(options.types());
    int saved = 0;
    Map<String, List<Component>> byType =
        components.stream()
            .filter(it -> it.type().shape() == JavaType.Shape.ONE)
            .filter(it -> !options.defaultOf(it.type().simpleName()).isEmpty())
            .collect(
                Collectors.groupingBy(
                    it -> it.type().simpleName(), TreeMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Component>> entry : byType.entrySet()) {
      Map<String, Long> declared =
          entry.getValue().stream()
              .collect(
                  Collectors.groupingBy(Hints::declaredType, TreeMap::new, Collectors.counting()));
      long usual = declared.getOrDefault("", 0L);
      declared.remove("");
      String most =
          declared.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse("");
      long saving = declared.getOrDefault(most, 0L) - usual;
      if (saving >= FEWEST) {
        better.put(entry.getKey(), most);
        saved += (int) saving;
      }
    }
    if (saved > 0) {
      String option =
          better.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(Collectors.joining(","));
      lines.add(
          "-Aarbiter.types=%s saves %d @Column(type = …); import again with --types '%s'"
              .formatted(option, saved, option));
    }
  }

  private void names(List<String> lines) {
    Naming other = naming == Naming.SNAKE_CASE ? Naming.AS_WRITTEN : Naming.SNAKE_CASE;
    long now = components.stream().filter(it -> !declared(it, "name").isEmpty()).count();
    long then =
        components.stream().filter(it -> !other.derived(it.name()).equals(columnName(it))).count();
    if (now - then >= FEWEST) {
      String option = other.name().toLowerCase(Locale.ROOT);
      lines.add(
          "-Aarbiter.naming=%s saves %d @Column(name = …); import again with --naming %s"
              .formatted(option, now - then, option));
    }
  }

  private String columnName(Component component) {
    String declared = declared(component, "name");
    return declared.isEmpty() ? naming.derived(component.name()) : declared;
  }

  private static String declaredType(Component component) {
    return declared(component, "type");
  }

  private static String declared(Component component, String attribute) {
    return component.annotations().stream()
        .filter(it -> it.isOf("Column"))
        .flatMap(it -> it.attributes().getOrDefault(attribute, List.of()).stream())
        .map(it -> it instanceof AttributeValue.Text text ? text.text() : "")
        .findFirst()
        .orElse("");
  }
}
