package dev.arbiter.examples.flink;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job: so many elements, a part of them between any two checkpoints, into the sink. */
record Stream(long elements, int perCheckpoint, String url) {

  static final int PARALLELISM = 2;

  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMillis(200);

  static Configuration configuration() {
    return new Configuration()
        .set(RestOptions.BIND_PORT, "0")
        .set(RestOptions.BIND_ADDRESS, "127.0.0.1")
        .set(CheckpointingOptions.CHECKPOINTING_INTERVAL, BETWEEN_CHECKPOINTS)
        .set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay")
        .set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 3)
        .set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, BETWEEN_CHECKPOINTS);
  }

  JobGraph graph() {
    StreamExecutionEnvironment flink =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration());
    flink.setParallelism(PARALLELISM);
    DataGeneratorSource<Measurement> source =
        new DataGeneratorSource<>(
            Measurement::of,
            elements,
            RateLimiterStrategy.perCheckpoint(perCheckpoint),
            TypeInformation.of(Measurement.class));
    flink
        .fromSource(source, WatermarkStrategy.noWatermarks(), "measurements")
        .rebalance()
        .sinkTo(new FailingOnce(new ReadingSink(url)));
    return flink.getStreamGraph().getJobGraph();
  }
}
