package dev.arbiter.processor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that every DAO of a table has. The one place that says which there are.
 *
 * @param key the conflict target that the method works by; null for {@code insert}
 */
public record DaoMethod(Kind kind, @Nullable UniqueKey key) {

  /** What the method does; its name is the prefix and the key's suffix. */
  public enum Kind {
    INSERT("insert"),
    UPSERT("upsertBy"),
    UPSERT_WITH_OUTCOME("upsertWithOutcomeBy"),
    INSERT_IF_ABSENT("insertIfAbsentBy"),
    INSERT_ALL_IF_ABSENT("insertAllIfAbsentBy"),
    GET_OR_INSERT("getOrInsertBy"),
    GET_OR_INSERT_ALL("getOrInsertAllBy"),
    UPSERT_ALL("upsertAllBy"),
    UPSERT_ALL_RETURNING("upsertAllReturningBy"),
    FIND("findBy"),
    DELETE("deleteBy");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    boolean byKeyOnly() {
      return this == FIND || this == DELETE;
    }

    boolean batch() {
      return switch (this) {
        case INSERT_ALL_IF_ABSENT, GET_OR_INSERT_ALL, UPSERT_ALL, UPSERT_ALL_RETURNING -> true;
        default -> false;
      };
    }
  }

  /** The methods of a table's DAO, in the order in which they are written. */
  public static List<DaoMethod> of(Table table) {
    List<DaoMethod> methods = new ArrayList<>();
    methods.add(new DaoMethod(Kind.INSERT, null));
    for (UniqueKey key : table.keys()) {
      // A key that the server alone hands out cannot be proposed, so nothing can conflict by it.
      boolean writable = table.mentionedBy(key).stream().noneMatch(Column::identityAlways);
      for (Kind kind : Kind.values()) {
        if (kind != Kind.INSERT && (writable || kind.byKeyOnly())) {
          methods.add(new DaoMethod(kind, key));
        }
      }
    }
    return methods;
  }

  public String name() {
    return key == null ? kind.prefix : kind.prefix + key.suffix();
  }

  public MethodSignature signature(Table table) {
    if (kind.byKeyOnly() && key != null) {
      return new MethodSignature(
          name(),
          table.mentionedBy(key).stream().map(it -> it.javaType().qualifiedName()).toList());
    }
    return new MethodSignature(
        name(),
        List.of(kind.batch() ? "java.lang.Iterable" : table.recordName().qualifiedNewRow()));
  }
}
