package dev.arbiter.examples.flink;

import dev.arbiter.examples.scenarios.Report;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.flink.api.common.JobStatus;

/** What the sink promises of a stream of so many elements. */
record Promises(long elements, Server server) {

  private static final String ATTEMPTS =
      """
      SELECT attempt, count(*) AS batches, sum(rows) AS rows, sum(stored) AS stored,
             sum(rows - stored) AS late_or_repeated
      FROM flushes
      GROUP BY attempt
      ORDER BY attempt\
      """;

  void check(Cluster.Ended job, Report report) throws SQLException, InterruptedException {
    report.rows("The batches of each attempt", ATTEMPTS);
    Map<ReadingDao.Source, Measurement> newest = newest();
    long rows = server.number("SELECT count(*) FROM readings");
    long sent = server.number("SELECT sum(rows) FROM flushes");
    report.check(
        "the job ends well, after %d checkpoints".formatted(job.checkpoints()),
        job.status() == JobStatus.FINISHED && job.checkpoints() > 0);
    report.check(
        "it failed between two, and went on from the last one",
        job.restored() == 1 && server.number("SELECT max(attempt) FROM flushes") == 1);
    report.check(
        "%,d elements, %,d of them written twice".formatted(elements, sent - elements),
        sent > elements);
    report.check("%,d rows, one for each key".formatted(rows), rows == newest.size());
    report.check("each is the newest of its key", areStored(newest));
    report.check("no task met a deadlock", server.deadlocks() == 0);
  }

  private Map<ReadingDao.Source, Measurement> newest() {
    return LongStream.range(0, elements)
        .mapToObj(Measurement::of)
        .collect(
            Collectors.toMap(
                Measurement::key, it -> it, (a, b) -> a.version() < b.version() ? b : a));
  }

  private boolean areStored(Map<ReadingDao.Source, Measurement> newest) {
    List<ReadingDao.Source> keys = List.copyOf(newest.keySet());
    return new ReadingDao(server.database())
        .findAllBySource(keys).stream()
            .allMatch(found -> found.filter(it -> isNewest(it, newest)).isPresent());
  }

  private static boolean isNewest(Reading reading, Map<ReadingDao.Source, Measurement> newest) {
    Measurement expected = newest.get(Measurement.key(reading.sensor(), reading.channel()));
    return expected != null
        && expected.version() == reading.version()
        && expected.measured() == reading.measured();
  }
}
