package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.drift.catalog.ForeignKeyFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.schema.Deferral;
import dev.arbiter.schema.Identifier;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The DDL that mends foreign keys; none is dropped. */
final class ForeignKeyFixes {

  private final TableDefinition table;
  private final boolean partitioned;
  private final List<String> names;

  /**
   * DDL for a table.
   *
   * @param names of its constraints
   */
  ForeignKeyFixes(TableDefinition table, boolean partitioned, List<String> names) {
    this.table = table;
    this.partitioned = partitioned;
    this.names = names;
  }

  /**
   * Adds the declared one.
   *
   * @param others enforced ones of the columns, which go on acting
   */
  List<String> add(ReferenceDefinition declared, List<ForeignKeyFacts> others) {
    String base = table.identifier().name() + "_" + columns(declared, Identifier::name, "_");
    String name = declared.name().orElseGet(() -> Names.free(base, "_fkey", names));
    List<String> ddl = new ArrayList<>(declared.name().map(this::freed).orElse(List.of()));
    String add =
        "ADD CONSTRAINT "
            + Names.written(name)
            + " FOREIGN KEY ("
            + columns(declared, Identifier::sql, ", ")
            + ") "
            + declared.sql();
    ddl.add(alter(partitioned ? add : add + " NOT VALID"));
    if (!partitioned) {
      ddl.addAll(validate(name));
    }
    others.forEach(it -> ddl.add(goesOn(it, declared)));
    return ddl;
  }

  private String goesOn(ForeignKeyFacts other, ReferenceDefinition declared) {
    boolean renamed = declared.name().filter(other.name()::equals).isPresent();
    String name = Names.written(renamed ? old(other.name()) : other.name());
    return "-- The old one goes on acting until it is dropped, which is left to you: "
        + alter("DROP CONSTRAINT " + name);
  }

  /** Another constraint of the table may have the name. */
  private List<String> freed(String name) {
    return names.contains(name) ? rename(name, old(name)) : List.of();
  }

  private String old(String name) {
    return Names.free(name, "_old", names);
  }

  List<String> rename(String from, ReferenceDefinition declared) {
    String to = declared.name().orElse(from);
    List<String> ddl = new ArrayList<>(freed(to));
    ddl.addAll(rename(from, to));
    return ddl;
  }

  private List<String> rename(String from, String to) {
    return List.of(alter("RENAME CONSTRAINT " + Names.written(from) + " TO " + Names.written(to)));
  }

  List<String> validate(String name) {
    return List.of(alter("VALIDATE CONSTRAINT " + Names.written(name)));
  }

  List<String> enable(ForeignKeyFacts disabled) {
    List<String> ddl = new ArrayList<>();
    ddl.add("-- Rows that were written in the meantime were not checked, and will not be.");
    ddl.addAll(disabled.disabled());
    return ddl;
  }

  List<String> defer(String name, Deferral deferral) {
    String when = deferral == Deferral.NOT_DEFERRABLE ? "NOT DEFERRABLE" : deferral.sql();
    boolean immediate = deferral == Deferral.DEFERRABLE;
    return List.of(
        alter(
            "ALTER CONSTRAINT "
                + Names.written(name)
                + " "
                + when
                + (immediate ? " INITIALLY IMMEDIATE" : "")));
  }

  private static String columns(
      ReferenceDefinition declared, Function<Identifier, String> name, String separator) {
    return declared.columns().stream().map(name).collect(joining(separator));
  }

  private String alter(String what) {
    return "ALTER TABLE " + table.name() + " " + what + ";";
  }
}
