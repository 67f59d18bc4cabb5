package dev.arbiter.importer.declare;

import dev.arbiter.importer.catalog.CatalogEnum;
import dev.arbiter.importer.name.JavaNames;
import dev.arbiter.importer.name.Naming;
import dev.arbiter.importer.source.JavaAnnotation;
import dev.arbiter.importer.source.JavaFile.Constant;
import dev.arbiter.importer.source.JavaFile.EnumFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Declares enum types as enums. */
final class EnumDeclarations {

  private EnumDeclarations() {}

  static EnumFile file(CatalogEnum type, String name) {
    // The project's naming is about tables and columns.
    JavaAnnotation postgresEnum = JavaAnnotation.of("PostgresEnum");
    if (!Naming.SNAKE_CASE.derived(name).equals(type.name())) {
      postgresEnum = postgresEnum.text("value", type.name());
    }
    if (!type.visible()) {
      postgresEnum = postgresEnum.text("schema", type.schema());
    }
    return new EnumFile(
        name,
        type.comment() == null || type.comment().isBlank() ? null : type.comment(),
        List.of(postgresEnum),
        constants(type.labels()));
  }

  private static List<Constant> constants(List<String> labels) {
    Set<String> used = new HashSet<>();
    List<Constant> constants = new ArrayList<>();
    for (String label : labels) {
      String base = JavaNames.constant(label);
      String name = base;
      for (int i = 2; !used.add(name); i++) {
        name = base + "_" + i;
      }
      JavaAnnotation stored = JavaAnnotation.of("Label").text("value", label);
      constants.add(new Constant(name, name.equals(label) ? List.of() : List.of(stored)));
    }
    return constants;
  }
}
