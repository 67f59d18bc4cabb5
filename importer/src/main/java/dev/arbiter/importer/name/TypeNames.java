package dev.arbiter.importer.name;

import dev.arbiter.processor.scan.lex.Keywords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the types of one package, each given once: those written, and those that the
 * processor will generate for a record.
 */
public final class TypeNames {

  /** Types of {@code java.lang} that code of any kind mentions, and those that a record imports. */
  private static final Set<String> RESERVED =
      Keywords.words(
          """
          AutoCloseable Boolean Byte CharSequence Character Class ClassLoader Cloneable Comparable
          Deprecated Double Enum Error Exception Float FunctionalInterface
          IllegalArgumentException IllegalStateException Integer InterruptedException Iterable Long
          Math Module NullPointerException Number Object Override Package Process Readable Record
          Runnable Runtime RuntimeException SafeVarargs Short StackTraceElement StrictMath String
          StringBuilder SuppressWarnings System Thread ThreadGroup ThreadLocal Throwable Void
          BigDecimal Duration Instant List LocalDate LocalDateTime LocalTime Nullable OffsetDateTime
          OffsetTime Optional Period UUID
          Check Column Computed Constraint Default ForeignKey Id Identity Index Nulls OnConflict
          PostgresEnum References Serial Table Unique UniqueIndex
          """);

  private final Set<String> used = new HashSet<>();

  public TypeNames() {}

  /** The first of the names that is free for a record, with what is generated beside it. */
  public String record(List<String> candidates) {
    return free(candidates, "Row", true);
  }

  /** The first of the names that is free for an enum or annotation. */
  public String other(List<String> candidates) {
    return free(candidates, "Type", false);
  }

  private String free(List<String> candidates, String suffix, boolean record) {
    for (String candidate : candidates) {
      String name = RESERVED.contains(candidate) ? candidate + suffix : candidate;
      if (take(name, record)) {
        return name;
      }
    }
    String last = candidates.get(candidates.size() - 1);
    int number = 2;
    while (!take(last + number, record)) {
      number++;
    }
    return last + number;
  }

  /** Names that differ in case alone would meet in a file system. */
  private boolean take(String name, boolean record) {
    List<String> names =
        record ? List.of(name, "New" + name, name + "Dao", name + "DaoSql") : List.of(name);
    List<String> folded = names.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
    if (folded.stream().anyMatch(used::contains)) {
      return false;
    }
    used.addAll(folded);
    return true;
  }
}
