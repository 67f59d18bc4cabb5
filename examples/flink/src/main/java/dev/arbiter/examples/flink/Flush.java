package dev.arbiter.examples.flink;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;

/** A batch of the sink, in one of the job's attempts. */
@Table("flushes")
public record Flush(
    @Id @Identity(always = true) long id, int subtask, int attempt, int rows, long stored) {}
