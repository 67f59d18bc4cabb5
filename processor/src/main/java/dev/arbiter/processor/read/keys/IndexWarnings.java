package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds indexes that PostgreSQL would take, and that are hardly meant. */
public final class IndexWarnings {

  private final SqlTable table;
  private final List<DeclaredKey> keys;
  private final Problems problems;

  public IndexWarnings(SqlTable table, List<DeclaredKey> keys, Problems problems) {
    this.table = table;
    this.keys = keys;
    this.problems = problems;
  }

  public void run() {
    for (int i = 0; i < keys.size(); i++) {
      DeclaredKey declared = keys.get(i);
      if (!declared.key().primary()) {
        constantParts(declared);
        if (declared.key().target() && !same(declared, keys.subList(0, i))) {
          containsPrimaryKey(declared);
        }
      }
    }
  }

  private void constantParts(DeclaredKey declared) {
    for (int i = 0; i < declared.key().parts().size(); i++) {
      KeyPart part = declared.key().parts().get(i);
      if (part.mentions().isEmpty()) {
        problems.add(
            Tag.KEY_WITHOUT_COLUMN,
            declared.partOrigins().get(i),
            "%s: mentions no column, in \"%s\" of \"%s\"; it is the same for all rows and tells none apart; drop it, or name a column"
                .formatted(part.expression().sql(), declared.key().name(), table.name()));
      }
    }
  }

  private boolean same(DeclaredKey declared, List<DeclaredKey> earlier) {
    for (DeclaredKey other : earlier) {
      if (shape(other.key()).equals(shape(declared.key()))) {
        problems.add(
            Tag.SAME_INDEX,
            declared.annotation().origin(),
            "\"%s\" of \"%s\" has the key and the predicate of \"%s\"; a second index costs every write and changes nothing; drop one"
                .formatted(declared.key().name(), table.name(), other.key().name()));
        return true;
      }
    }
    return false;
  }

  private void containsPrimaryKey(DeclaredKey declared) {
    List<String> primary =
        keys.stream()
            .map(DeclaredKey::key)
            .filter(UniqueKey::primary)
            .flatMap(it -> it.bareColumns().stream())
            .toList();
    if (!primary.isEmpty() && declared.key().bareColumns().containsAll(primary)) {
      problems.add(
          Tag.KEY_CONTAINS_PRIMARY_KEY,
          declared.annotation().origin(),
          "\"%s\" of \"%s\" contains the whole primary key, \"%s\"; such rows are unique already, and nothing ever conflicts by it alone; drop the column, or the index"
              .formatted(declared.key().name(), table.name(), String.join(", ", primary)));
    }
  }

  /** What inference goes by: the parts as a set, and the predicate. */
  private record Shape(Set<List<@Nullable String>> parts, String where) {}

  private static Shape shape(UniqueKey key) {
    Set<List<@Nullable String>> parts =
        key.parts().stream()
            .map(IndexWarnings::shape)
            .collect(Collectors.toCollection(HashSet::new));
    return new Shape(parts, key.where() == null ? "" : key.where().tree().normalised());
  }

  private static List<@Nullable String> shape(KeyPart part) {
    String expression =
        part.column() == null ? part.expression().tree().normalised() : part.column();
    return java.util.Arrays.asList(expression, part.collation(), part.operatorClass());
  }
}
