package dev.arbiter.examples.spark;

import dev.arbiter.Outcome;
import dev.arbiter.Upserted;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What the tasks did: accumulators, to which Spark adds what a task that succeeded has counted,
 * once.
 */
record Counts(LongAccumulator views, LongAccumulator inserted, LongAccumulator updated)
    implements Serializable {

  static Counts of(SparkContext spark) {
    return new Counts(
        spark.longAccumulator("views"),
        spark.longAccumulator("inserted"),
        spark.longAccumulator("updated"));
  }

  void add(List<Upserted<Visitor>> visitors) {
    for (Upserted<Visitor> visitor : visitors) {
      (visitor.outcome() == Outcome.INSERTED ? inserted : updated).add(1);
    }
    views.add(visitors.size());
  }
}
