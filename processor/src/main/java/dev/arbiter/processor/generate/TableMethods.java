package dev.arbiter.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.arbiter.processor.model.DaoMethod;
import dev.arbiter.processor.model.UniqueKey;

/** The methods that every DAO has: {@code insert}, and those by each conflict target. */
final class TableMethods {

  private final RowMethods one;
  private final BatchMethods many;
  private final KeyMethods byKey;
  private final MethodDocs docs;

  TableMethods(DaoMembers members) {
    this.one = new RowMethods(members);
    this.many = new BatchMethods(members);
    this.byKey = new KeyMethods(members);
    this.docs = new MethodDocs(members.table(), members.statements().full());
  }

  MethodSpec method(DaoMethod method) {
    String name = method.name();
    UniqueKey key = method.key();
    MethodSpec spec = key == null ? one.insert(name) : method(method.kind(), name, key);
    return spec.toBuilder().addJavadoc("$L", docs.of(method)).build();
  }

  private MethodSpec method(DaoMethod.Kind kind, String name, UniqueKey key) {
    return switch (kind) {
      case INSERT -> one.insert(name);
      case UPSERT -> one.upsert(name, key);
      case UPSERT_WITH_OUTCOME -> one.upsertWithOutcome(name, key);
      case INSERT_IF_ABSENT -> one.insertIfAbsent(name, key);
      case INSERT_ALL_IF_ABSENT -> many.insertAllIfAbsent(name, key);
      case GET_OR_INSERT -> one.getOrInsert(name, key);
      case GET_OR_INSERT_ALL -> many.getOrInsertAll(name, key);
      case UPSERT_ALL -> many.upsertAll(name, key);
      case UPSERT_ALL_RETURNING -> many.upsertAllReturning(name, key);
      case FIND -> byKey.find(name, key);
      case DELETE -> byKey.delete(name, key);
    };
  }
}
