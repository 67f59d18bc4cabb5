package dev.arbiter.examples.flink;

import java.io.PrintStream;
import java.util.Objects;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.runtime.checkpoint.CheckpointStatsCounts;
import org.apache.flink.runtime.checkpoint.CheckpointStatsSnapshot;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;

/** Flink's mini cluster for one job, of which it prints how far it has come. */
record Cluster(PrintStream out) {

  private static final long BETWEEN_LINES = 1_000;

  /** How a job ended, and what Flink counted of its checkpoints. */
  record Ended(JobStatus status, long checkpoints, long restored) {}

  Ended run(JobGraph job) throws Exception {
    MiniClusterConfiguration configuration =
        new MiniClusterConfiguration.Builder()
            .setConfiguration(Stream.configuration())
            .setNumTaskManagers(1)
            .setNumSlotsPerTaskManager(Stream.PARALLELISM)
            .build();
    try (MiniCluster cluster = new MiniCluster(configuration)) {
      cluster.start();
      JobID id = cluster.submitJob(job).get().getJobID();
      Ended state = state(cluster, id);
      while (!state.status().isGloballyTerminalState()) {
        Thread.sleep(BETWEEN_LINES);
        state = state(cluster, id);
        out.printf(
            "  %s, %d checkpoints complete, %d restored%n",
            state.status(), state.checkpoints(), state.restored());
      }
      return state;
    }
  }

  private static Ended state(MiniCluster cluster, JobID id) throws Exception {
    JobStatus status = cluster.getJobStatus(id).get();
    CheckpointStatsSnapshot checkpoints =
        Objects.requireNonNullElseGet(
            cluster.getExecutionGraph(id).get().getCheckpointStatsSnapshot(),
            CheckpointStatsSnapshot::empty);
    CheckpointStatsCounts counts = checkpoints.getCounts();
    return new Ended(
        status, counts.getNumberOfCompletedCheckpoints(), counts.getNumberOfRestoredCheckpoints());
  }
}
