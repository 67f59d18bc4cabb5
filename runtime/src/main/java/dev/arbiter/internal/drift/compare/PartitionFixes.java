package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.Deployed;
import dev.arbiter.internal.drift.catalog.IndexFacts;
import dev.arbiter.internal.drift.catalog.Names;
import dev.arbiter.internal.drift.catalog.PartitionFacts;
import dev.arbiter.internal.drift.catalog.SchemaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The DDL that completes a partitioned table's index, partition by partition. */
final class PartitionFixes {

  private final SchemaNames names;
  private final Deployed deployed;

  PartitionFixes(SchemaNames names, Deployed deployed) {
    this.names = names;
    this.deployed = deployed;
  }

  List<String> attach(IndexFacts index) {
    List<String> ddl = new ArrayList<>();
    ddl.add("-- It becomes valid when an index of every partition is attached to it.");
    if (!index.isConstraint()) {
      Set<String> taken = new HashSet<>(names.taken());
      deployed
          .partitionsWithout(index)
          .forEach(partition -> ddl.addAll(attach(index, partition, taken)));
    }
    return ddl;
  }

  private static List<String> attach(
      IndexFacts index, PartitionFacts partition, Set<String> taken) {
    String name = Names.free(partition.name(), "_key_idx", taken);
    taken.add(name);
    return List.of(
        (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
            + (partition.isPartitioned() ? "" : "CONCURRENTLY ")
            + Names.written(name)
            + " ON "
            + partition.written()
            + " "
            + index.suffix()
            + ";",
        "ALTER INDEX "
            + index.written()
            + " ATTACH PARTITION "
            + partition.qualifier()
            + Names.written(name)
            + ";");
  }
}
