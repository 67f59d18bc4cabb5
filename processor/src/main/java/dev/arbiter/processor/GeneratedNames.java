package dev.arbiter.processor;

import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of classes in a compilation: those that the user wrote, and those to be generated. */
final class GeneratedNames {

  private final Set<String> written = new HashSet<>();
  private final Map<String, String> generatedFor = new HashMap<>();

  /** Takes note of the classes that a round begins with. */
  void see(Set<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement it) {
        String name = it.getQualifiedName().toString();
        if (!generatedFor.containsKey(name)) {
          written.add(name);
        }
      }
    }
  }

  /** What stands in the way of generating classes for the record; none, and they are reserved. */
  Optional<Problem> reserve(TypeElement record, RecordName name) {
    for (String generated :
        List.of(name.qualifiedNewRow(), name.qualifiedDao(), name.qualifiedSql())) {
      String simple = generated.substring(generated.lastIndexOf('.') + 1);
      String other = generatedFor.putIfAbsent(generated, name.qualified());
      if (written.contains(generated)) {
        return Optional.of(
            problem(
                Tag.NAME_TAKEN,
                record,
                "\"%s\" is to be generated for \"%s\", and a class of that name is there; generated names are NewX, XDao and XDaoSql; rename one"
                    .formatted(simple, name.simple())));
      }
      if (other != null) {
        return Optional.of(
            problem(
                Tag.SAME_FILE,
                record,
                "\"%s\" is to be generated for both \"%s\" and \"%s\"; a nested record Outer.X counts as Outer_X; rename one"
                    .formatted(simple, other, name.qualified())));
      }
    }
    return Optional.empty();
  }

  private static Problem problem(Tag tag, TypeElement record, String text) {
    return new Problem(tag, text, ElementOrigin.of(record));
  }
}
