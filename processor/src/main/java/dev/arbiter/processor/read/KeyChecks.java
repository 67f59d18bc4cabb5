package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.Identifiers;
import java.util.HashMap;
import java.util.Map;

/** Checks the conflict targets of a table against each other. */
final class KeyChecks {

  private final Table table;
  private final Problems problems;

  KeyChecks(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  void run() {
    Map<String, UniqueKey> byName = new HashMap<>();
    Map<String, UniqueKey> bySuffix = new HashMap<>();
    for (UniqueKey key : table.keys()) {
      if (byName.putIfAbsent(key.name(), key) != null) {
        problems.add(
            Tag.DUPLICATE_INDEX,
            key.origin(),
            "\"%s\" is the name of two indexes; names are unique in a schema; rename one: name = \"…\""
                .formatted(key.name()));
      }
      UniqueKey other = bySuffix.putIfAbsent(key.suffix(), key);
      if (other != null) {
        problems.add(
            Tag.DUPLICATE_METHODS,
            key.origin(),
            "\"upsertBy%s\" would be generated for %s and for %s; name the methods of one: as = \"…\""
                .formatted(key.suffix(), other.name(), key.name()));
      }
      if (!key.suffix().chars().allMatch(Character::isJavaIdentifierPart)) {
        problems.add(
            Tag.BAD_METHOD_SUFFIX,
            key.origin(),
            "\"%s\" cannot be part of a method's name; write letters, digits and underscores"
                .formatted(key.suffix()));
      }
      if (Identifiers.bytes(key.name()) > Identifiers.MAX_BYTES) {
        problems.add(
            Tag.IDENTIFIER_TOO_LONG,
            key.origin(),
            "\"%s\" has %d bytes; PostgreSQL cuts names at 63; choose a shorter one: name = \"…\""
                .formatted(key.name(), Identifiers.bytes(key.name())));
      }
    }
  }
}
