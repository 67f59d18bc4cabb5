package dev.arbiter.examples.everyday.progress;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.time.Instant;

/** What a station has measured. */
@Table("temperatures")
public record Temperature(@Id int station, @Id Instant measuredAt, double degrees) {}
