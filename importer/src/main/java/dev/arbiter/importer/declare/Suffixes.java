package dev.arbiter.importer.declare;

import dev.arbiter.importer.name.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The suffixes of the methods that are generated for a table's keys, each given once. */
final class Suffixes {

  private final String table;
  private final Map<String, String> components;
  private final Set<String> used = new HashSet<>();

  /**
   * Of one table.
   *
   * @param components the components' names by the columns'
   * @param primaryKey whether there are methods by the primary key
   */
  Suffixes(String table, Map<String, String> components, boolean primaryKey) {
    this.table = table;
    this.components = components;
    if (primaryKey) {
      used.add("Id");
    }
  }

  /**
   * The suffix that has to be declared; null if the derived one will do.
   *
   * @param columns those that the key mentions, each once
   */
  @Nullable String declared(String index, List<String> columns) {
    String derived =
        columns.stream()
            .map(it -> capitalised(components.get(it)))
            .collect(Collectors.joining("And"));
    if (!derived.isEmpty() && used.add(derived)) {
      return null;
    }
    String rest = withoutTable(index);
    String base = isSuffix(rest) ? JavaNames.pascal(rest) : derived.isEmpty() ? "Key" : derived;
    String suffix = base;
    for (int i = 2; !used.add(suffix); i++) {
      suffix = base + i;
    }
    return suffix;
  }

  /** Names of indexes repeat the table's, and say that they are one. */
  private String withoutTable(String index) {
    String name = index.toLowerCase(Locale.ROOT);
    String rest =
        name.startsWith(table.toLowerCase(Locale.ROOT) + "_")
            ? name.substring(table.length() + 1)
            : name;
    return rest.replaceFirst("^(index|idx|uniq|unique|uq|ux|ix|uk)_(on_)?", "")
        .replaceFirst("_(index|idx|uniq|unique|uq|ux|ix|uk|key)$", "");
  }

  private static boolean isSuffix(String name) {
    return !JavaNames.words(name).isEmpty()
        && JavaNames.pascal(name).codePoints().allMatch(Character::isJavaIdentifierPart);
  }

  private static String capitalised(@Nullable String component) {
    return component == null || component.isEmpty()
        ? ""
        : component.substring(0, 1).toUpperCase(Locale.ROOT) + component.substring(1);
  }
}
