package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.SqlTable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A key and the places where it was written.
 *
 * @param annotation the table's for the primary key
 * @param partOrigins one per key part; none for the primary key, whose parts are checked as columns
 */
public record DeclaredKey(UniqueKey key, Annotation annotation, List<Origin> partOrigins) {

  public DeclaredKey {
    partOrigins = List.copyOf(partOrigins);
  }

  /** What the annotation says of NULLs. */
  static Nulls nulls(Annotation annotation) {
    return Nulls.valueOf(annotation.constant("nulls"));
  }

  /** The suffix that the user chose, or the components of the columns mentioned. */
  static String suffix(Annotation annotation, SqlTable table, List<String> mentions) {
    String declared = annotation.stringOrNull("as");
    if (declared != null) {
      return declared;
    }
    return mentions.stream()
        .flatMap(it -> table.column(it).stream())
        .map(it -> capitalised(it.component()))
        .collect(Collectors.joining("And"));
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Whether the user chose the generated methods' suffix. */
  boolean hasSuffix() {
    return !key.primary() && annotation.stringOrNull("as") != null;
  }

  Origin nameOrigin() {
    return annotation.origin(key.primary() ? "primaryKey" : "name");
  }

  Origin suffixOrigin() {
    return annotation.origin("as");
  }
}
