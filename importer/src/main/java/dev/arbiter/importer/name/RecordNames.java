package dev.arbiter.importer.name;

import dev.arbiter.importer.catalog.CatalogTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the records of tables: singular, and told apart where they meet. */
public final class RecordNames {

  private RecordNames() {}

  /** A name for each table, by its oid. */
  public static Map<Long, String> of(List<CatalogTable> tables, TypeNames types) {
    Map<Long, String> names = new LinkedHashMap<>();
    // Whoever needs no schema keeps the short name.
    List<CatalogTable> visible = tables.stream().filter(CatalogTable::visible).toList();
    List<CatalogTable> hidden = tables.stream().filter(it -> !it.visible()).toList();
    visible.forEach(it -> names.put(it.oid(), types.record(candidates(it, false))));
    Map<String, Long> meeting =
        hidden.stream()
            .collect(Collectors.groupingBy(it -> singular(it.name()), Collectors.counting()));
    for (CatalogTable table : hidden) {
      boolean meets = meeting.getOrDefault(singular(table.name()), 0L) > 1;
      names.put(table.oid(), types.record(candidates(table, meets)));
    }
    return names;
  }

  private static List<String> candidates(CatalogTable table, boolean meets) {
    String singular = singular(table.name());
    List<String> candidates = new ArrayList<>();
    if (!meets) {
      candidates.add(singular);
    }
    if (!table.visible()) {
      candidates.add(JavaNames.pascal(table.schema()) + singular);
    }
    candidates.add(JavaNames.pascal(table.name()));
    return candidates;
  }

  private static String singular(String table) {
    List<String> words = new ArrayList<>(JavaNames.words(table));
    if (words.isEmpty()) {
      return JavaNames.pascal(table);
    }
    int last = words.size() - 1;
    words.set(last, Singular.of(words.get(last)));
    return JavaNames.pascal(String.join("_", words));
  }
}
