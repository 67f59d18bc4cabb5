package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.Deployed;
import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.SchemaNames;
import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The DDL that mends indexes. What is wrong is renamed out of the way, so that it goes on working
 * until the new one is there, and is never dropped.
 */
public final class IndexFixes {

  private final TableDefinition table;
  private final boolean partitioned;
  private final TableFacts found;
  private final SchemaNames names;
  private final Deployed deployed;

  /** DDL for the indexes of the table found. */
  public IndexFixes(
      TableDefinition table,
      boolean partitioned,
      TableFacts found,
      SchemaNames names,
      Deployed deployed) {
    this.table = table;
    this.partitioned = partitioned;
    this.found = found;
    this.names = names;
    this.deployed = deployed;
  }

  /**
   * Creates an index that is not there.
   *
   * @param declared what the copy has of it; empty if there is none
   */
  List<String> create(IndexDefinition index, Optional<IndexFacts> declared) {
    List<String> ddl = new ArrayList<>();
    ddl.addAll(freed(index.name()));
    ddl.addAll(createAnyway(index, declared));
    return ddl;
  }

  /** Another relation of the schema may have the name. */
  private List<String> freed(String name) {
    if (!names.isTaken(name)) {
      return List.of();
    }
    String qualified = names.qualified(name);
    return List.of(
        names.isIndex(name)
            ? "ALTER INDEX "
                + qualified
                + " RENAME TO "
                + Names.written(Names.free(name, "_old", names.taken()))
                + ";"
            : "-- The name is that of " + qualified + ", which is no index: rename that first.");
  }

  private List<String> createAnyway(IndexDefinition index, Optional<IndexFacts> declared) {
    boolean mereIndex = index.isPrimaryKey() && found.primaryKey().isPresent();
    List<String> ddl = new ArrayList<>();
    declared
        .filter(IndexFacts::unique)
        .ifPresent(it -> ddl.add("-- Fails if there are duplicates: " + duplicates(it)));
    String create = index.isUnique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ";
    if (partitioned) {
      ddl.add(
          "-- A partitioned table's index cannot be built CONCURRENTLY: this locks out writes.");
      ddl.add(mereIndex ? create + index.index() + ";" : index.ddl());
    } else {
      ddl.add(create + "CONCURRENTLY " + index.index() + ";");
      if (index.isConstraint() && !mereIndex) {
        ddl.add(usingIndex(index, index.isPrimaryKey() ? "PRIMARY KEY" : "UNIQUE"));
      }
    }
    return ddl;
  }

  private String usingIndex(IndexDefinition index, String kind) {
    String name = Names.written(index.name());
    return alterTable(
        "ADD CONSTRAINT " + name + " " + kind + " USING INDEX " + name + deferral(index));
  }

  private static String deferral(IndexDefinition index) {
    String deferral = index.options().deferral().sql();
    return deferral.isEmpty() ? "" : " " + deferral;
  }

  private String alterTable(String what) {
    return "ALTER TABLE " + table.name() + " " + what + ";";
  }

  private String duplicates(IndexFacts index) {
    String key = String.join(", ", index.parts());
    return "SELECT "
        + key
        + ", count(*) FROM "
        + table.name()
        + (index.predicate() == null ? "" : " WHERE " + index.predicate())
        + " GROUP BY "
        + key
        + " HAVING count(*) > 1";
  }

  /** Puts the declared index in the place of one that has its name. */
  List<String> replace(IndexDefinition index, Optional<IndexFacts> declared, IndexFacts wrong) {
    String old = Names.free(wrong.name(), "_old", names.taken());
    List<String> ddl = new ArrayList<>(rename(wrong, old));
    ddl.addAll(createAnyway(index, declared));
    if (wrong.rejectsRows()) {
      ddl.add(
          "-- "
              + old
              + (isDeferrable(wrong)
                  ? " makes upserts by its key fail with 55000, as it is DEFERRABLE,"
                  : " still rejects rows,")
              + " and nothing is taken away here: remove it yourself"
              + (isDeferrable(wrong) ? "." : " when you no longer want that."));
    }
    if (!index.isUnique() && !wrong.rejectsRows()) {
      ddl.add("-- " + old + " is left: remove it yourself when the new one is there.");
    }
    return ddl;
  }

  /** Sets the declared storage parameters. */
  List<String> store(Optional<IndexFacts> declared, IndexFacts found) {
    List<String> storage = declared.map(it -> it.traits().storage()).orElse(List.of());
    return List.of(
        "-- For what is written from now on; REINDEX INDEX CONCURRENTLY applies it to the rest.",
        "ALTER INDEX " + found.written() + " " + Storage.set(storage) + ";");
  }

  /** Gives an index the declared name, and makes it the primary key where that is declared. */
  List<String> rename(IndexDefinition index, IndexFacts from) {
    List<String> ddl = new ArrayList<>(rename(from, index.name()));
    if (index.isPrimaryKey() && found.primaryKey().isEmpty()) {
      ddl.addAll(makePrimaryKey(index, from));
    }
    return ddl;
  }

  private List<String> rename(IndexFacts from, String to) {
    String name = Names.written(to);
    return List.of(
        from.isConstraint()
            ? alterTable("RENAME CONSTRAINT " + Names.written(from.name()) + " TO " + name)
            : "ALTER INDEX " + from.written() + " RENAME TO " + name + ";");
  }

  /** Builds an index again that is not valid. */
  List<String> rebuild(IndexFacts index) {
    if (partitioned) {
      return new PartitionFixes(names, deployed).attach(index);
    }
    return List.of(
        "-- If it is just being built by another session, wait for that instead.",
        "REINDEX INDEX CONCURRENTLY " + index.written() + ";");
  }

  List<String> makePrimaryKey(IndexDefinition index, IndexFacts found) {
    return found.isConstraint() || partitioned
        ? List.of("-- It serves as well, but is not the primary key.")
        : List.of(usingIndex(index, "PRIMARY KEY"));
  }

  /** What to do about an index that is not declared. */
  List<String> advise(IndexFacts index) {
    return List.of(
        "-- "
            + index.written()
            + " rejects rows with "
            + (index.exclusion() ? "23P01" : "23505")
            + ", which no upsert resolves"
            + (isDeferrable(index)
                ? ", and as it is DEFERRABLE, upserts by its key fail with 55000: remove it"
                : ": declare it, or remove it")
            + " yourself.");
  }

  private static boolean isDeferrable(IndexFacts index) {
    return index.unique() && !index.immediate();
  }
}
