package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.Distribution;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.DistributionDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares how a Citus cluster distributes a table. */
public final class DistributionComparison {

  private final TableDefinition table;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public DistributionComparison(TableDefinition table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  /** Compares what is found with the declaration; null is a table that is not distributed. */
  public void compare(@Nullable Distribution found) {
    String declaredWords =
        words(Optional.ofNullable(table.distributed()).map(DistributionComparison::declared));
    String foundWords = words(Optional.ofNullable(found));
    if (!declaredWords.equals(foundWords)) {
      findings.differ(
          Kind.DISTRIBUTION,
          table.identifier().name(),
          declaredWords,
          foundWords,
          mend(found, foundWords));
    }
  }

  private static Distribution declared(DistributionDefinition definition) {
    return new Distribution(definition.column() == null ? null : definition.column().name(), null);
  }

  private static String words(Optional<Distribution> distribution) {
    return distribution
        .map(it -> it.column() == null ? "a reference table" : "distributed by " + it.column())
        .orElse("not distributed");
  }

  private List<String> mend(@Nullable Distribution found, String foundWords) {
    Optional<String> distribute = table.distribution();
    if (distribute.isEmpty()) {
      return List.of(
          "-- "
              + table.name()
              + " is "
              + foundWords
              + ": declare that, as Citus refuses some of what PostgreSQL takes.");
    }
    List<String> mend = new ArrayList<>();
    if (found != null) {
      mend.add(DistributionDefinition.undoing(table.name()) + ";");
    }
    mend.add(distribute.get() + ";");
    return mend;
  }
}
