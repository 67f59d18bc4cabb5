package dev.arbiter.processor.read.distribution;

import dev.arbiter.processor.model.Distribution;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks that a row and the one that it refers to are on the same server of a cluster. */
public final class DistributedReferences {

  private final Table table;
  private final Problems problems;

  public DistributedReferences(Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  public void run() {
    table.references().forEach(it -> check(it, it.placement()));
  }

  private void check(Reference reference, Reference.@Nullable Placement placement) {
    if (placement == null) {
      return; // Of that the other record's own errors tell.
    }
    Distribution.Kind other = placement.distribution().kind();
    switch (table.distribution().kind()) {
      case NONE -> {
        if (other == Distribution.Kind.COLUMN) {
          differs(
              reference,
              "is not distributed",
              "is",
              "drop the foreign key, or write distributedBy here, too");
        }
      }
      case REFERENCE -> {
        if (other != Distribution.Kind.REFERENCE) {
          differs(
              reference,
              "is a reference table",
              "is not",
              "drop the foreign key, or make that one a reference table, too");
        }
      }
      case COLUMN -> {
        ofDistributed(reference, placement);
        action(reference);
      }
    }
  }

  private void ofDistributed(Reference reference, Reference.Placement other) {
    switch (other.distribution().kind()) {
      case REFERENCE -> {}
      case NONE ->
          differs(
              reference,
              "is distributed",
              "is not",
              "make that one a reference table: @Table(reference = true), or distribute it, too");
      case COLUMN -> {
        String own = Objects.requireNonNull(table.distribution().column());
        String others = Objects.requireNonNull(other.distribution().column());
        if (!carries(reference, own, others)) {
          problems.add(
              Tag.DISTRIBUTED_REFERENCE,
              reference.origin(),
              "the foreign key (%s) of \"%s\" to \"%s\" does not lead from \"%s\" to \"%s\", by which the two are distributed; a row and the one that it refers to have to be on one server of the cluster; write @ForeignKey(columns = {\"%s\", …}, to = {\"%s\", …})"
                  .formatted(
                      String.join(", ", reference.columns()),
                      table.name(),
                      reference.table(),
                      own,
                      others,
                      own,
                      others));
        } else {
          type(reference, table.column(own).sqlType(), other.type());
        }
      }
    }
  }

  private static boolean carries(Reference reference, String own, String others) {
    return IntStream.range(0, reference.columns().size())
        .anyMatch(
            it ->
                reference.columns().get(it).equals(own)
                    && reference.referenced().get(it).equals(others));
  }

  /** Values of two types have two hashes, and so have those of two collations for Citus. */
  private void type(Reference reference, SqlType own, @Nullable SqlType others) {
    if (others == null || isSame(own, others)) {
      return;
    }
    problems.add(
        Tag.DISTRIBUTED_REFERENCE,
        reference.origin(),
        "\"%s\" is distributed by a column of type %s, and refers to \"%s\", which is by one of type %s; the same value may be on two servers then; give both columns one type"
            .formatted(table.name(), own, reference.table(), others));
  }

  private static boolean isSame(SqlType own, SqlType others) {
    return own.name().equals(others.name())
        && Objects.equals(own.schema(), others.schema())
        && Objects.equals(own.collation(), others.collation());
  }

  private void action(Reference reference) {
    String column = table.distribution().column();
    Reference.Rules rules = reference.rules();
    String onDelete = rules.onDelete();
    boolean deleted = onDelete != null && onDelete.startsWith("SET ");
    String onUpdate = rules.onUpdate();
    boolean updated = onUpdate != null && !onUpdate.equals("RESTRICT");
    if (reference.columns().contains(column) && (deleted || updated)) {
      problems.add(
          Tag.DISTRIBUTED_REFERENCE,
          reference.origin(),
          "the foreign key (%s) of \"%s\" says ON %s; that would set \"%s\", by which \"%s\" is distributed, and rows stay on their server; write %s"
              .formatted(
                  String.join(", ", reference.columns()),
                  table.name(),
                  deleted ? "DELETE " + onDelete : "UPDATE " + onUpdate,
                  column,
                  table.name(),
                  deleted ? "onDelete = CASCADE, or RESTRICT" : "onUpdate = RESTRICT"));
    }
  }

  private void differs(Reference reference, String own, String others, String fix) {
    problems.add(
        Tag.DISTRIBUTED_REFERENCE,
        reference.origin(),
        "\"%s\" %s, and refers to \"%s\", which %s; a row and the one that it refers to have to be on one server of the cluster; %s"
            .formatted(table.name(), own, reference.table(), others, fix));
  }
}
