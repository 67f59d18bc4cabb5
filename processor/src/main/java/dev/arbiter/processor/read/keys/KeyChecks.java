package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Checks the suffixes of a table's conflict targets against each other. */
public final class KeyChecks {

  /** Identifiers that no type can have for a name. */
  private static final Set<String> RESTRICTED_NAMES =
      Set.of("permits", "record", "sealed", "var", "yield");

  private final SqlTable table;
  private final List<DeclaredKey> keys;
  private final Problems problems;

  public KeyChecks(SqlTable table, List<DeclaredKey> keys, Problems problems) {
    this.table = table;
    this.keys = keys;
    this.problems = problems;
  }

  public void run() {
    Map<String, DeclaredKey> bySuffix = new HashMap<>();
    for (DeclaredKey declared : keys) {
      UniqueKey key = declared.key();
      if (!key.suffix().codePoints().allMatch(Character::isJavaIdentifierPart)) {
        problems.add(
            Tag.BAD_METHOD_SUFFIX,
            declared.suffixOrigin(),
            "as = \"%s\": no part of a method's name, for \"%s\" of \"%s\"; it ends generated names such as upsertByEmail; write letters and digits"
                .formatted(key.suffix(), key.name(), table.name()));
        continue;
      }
      if (key.target()) {
        recordName(declared);
        DeclaredKey other = bySuffix.putIfAbsent(key.suffix(), declared);
        if (other != null) {
          suffix(declared, other);
        }
      }
    }
  }

  /** The DAO has a record of that name for keys of several columns. */
  private void recordName(DeclaredKey declared) {
    UniqueKey key = declared.key();
    boolean typeName =
        SourceVersion.isName(key.suffix()) && !RESTRICTED_NAMES.contains(key.suffix());
    if (key.mentions().stream().distinct().count() > 1 && !typeName) {
      problems.add(
          Tag.BAD_METHOD_SUFFIX,
          declared.suffixOrigin(),
          "as = \"%s\": no name of a record, for \"%s\" of \"%s\"; \"findAllBy%s\" takes records of that name; begin with a capital letter"
              .formatted(key.suffix(), key.name(), table.name(), key.suffix()));
    }
  }

  private void suffix(DeclaredKey key, DeclaredKey other) {
    if (key.hasSuffix() && (other.hasSuffix() || other.key().primary())) {
      problems.add(
          Tag.DUPLICATE_METHODS,
          key.suffixOrigin(),
          "as = \"%s\": \"upsertBy%s\" is generated already, for \"%s\" of \"%s\"; each index has methods of its own; choose another suffix for \"%s\""
              .formatted(
                  key.key().suffix(),
                  key.key().suffix(),
                  other.key().name(),
                  table.name(),
                  key.key().name()));
    } else {
      DeclaredKey derived = key.hasSuffix() ? other : key;
      DeclaredKey taken = key.hasSuffix() ? key : other;
      problems.add(
          Tag.MISSING_METHOD_SUFFIX,
          derived.suffixOrigin(),
          "\"%s\" of \"%s\" would have the methods of \"%s\", such as \"upsertBy%s\"; the derived suffix is taken; say another: as = \"…\""
              .formatted(
                  derived.key().name(), table.name(), taken.key().name(), derived.key().suffix()));
    }
  }
}
