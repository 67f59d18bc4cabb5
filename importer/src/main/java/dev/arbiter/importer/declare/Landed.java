package dev.arbiter.importer.declare;

import dev.arbiter.importer.source.AttributeValue;
import dev.arbiter.importer.source.Component;
import dev.arbiter.importer.source.JavaAnnotation;
import dev.arbiter.importer.source.JavaFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves out what the annotations of this version cannot say. */
final class Landed {

  private Landed() {}

  static boolean has(String type) {
    try {
      Class.forName("dev.arbiter." + type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  static Optional<JavaAnnotation> filter(JavaAnnotation a) {
    if (!a.type().startsWith("dev.arbiter.")) {
      return Optional.of(a);
    }
    try {
      Class<?> c = Class.forName(a.type());
      Map<String, List<AttributeValue>> m = new LinkedHashMap<>();
      a.attributes()
          .forEach(
              (k, v) -> {
                try {
                  m.put(c.getDeclaredMethod(k).getName(), v);
                } catch (NoSuchMethodException e) {
                  // not yet
                }
              });
      if (a.attributes().containsKey("target") && !m.containsKey("target")) {
        return Optional.empty();
      }
      return Optional.of(new JavaAnnotation(a.type(), m));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  static boolean composed() {
    return java.util.Arrays.toString(
            dev.arbiter.Column.class.getAnnotation(java.lang.annotation.Target.class).value())
        .contains("ANNOTATION_TYPE");
  }

  static JavaFile filter(JavaFile f) {
    if (f instanceof JavaFile.RecordFile r) {
      List<Component> components = new ArrayList<>();
      for (Component c : r.components()) {
        components.add(
            new Component(
                c.name(),
                c.type(),
                c.nullable(),
                c.annotations().stream().flatMap(it -> filter(it).stream()).toList(),
                c.documentation()));
      }
      List<String> remarks = new ArrayList<>(r.remarks());
      r.annotations().stream()
          .filter(it -> filter(it).isEmpty())
          .forEach(it -> remarks.add("by this version: " + it.type() + it.attributes()));
      return new JavaFile.RecordFile(
          r.name(),
          r.documentation(),
          r.annotations().stream().flatMap(it -> filter(it).stream()).toList(),
          components,
          remarks);
    }
    if (f instanceof JavaFile.EnumFile e) {
      return new JavaFile.EnumFile(
          e.name(),
          e.documentation(),
          e.annotations().stream().flatMap(it -> filter(it).stream()).toList(),
          e.constants());
    }
    return f;
  }
}
