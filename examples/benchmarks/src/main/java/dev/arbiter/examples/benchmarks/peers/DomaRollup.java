package dev.arbiter.examples.benchmarks.peers;

import static java.util.Objects.requireNonNull;

import dev.arbiter.examples.benchmarks.rollups.Rollup;
import java.time.Instant;
import java.time.ZoneOffset;
import org.seasar.doma.Entity;
import org.seasar.doma.Table;
import org.seasar.doma.jdbc.entity.NamingType;

/**
 * A row as Doma has it, which passes on as {@code Object} what it has no type for: {@code UUID} and
 * {@code OffsetDateTime}.
 */
@Entity(immutable = true, naming = NamingType.SNAKE_LOWER_CASE)
@Table(name = "plain_rollups")
public record DomaRollup(
    Object tenantId,
    Object projectId,
    Object workflowId,
    Object bucketStart,
    String bucket,
    long runs,
    long failures,
    Object updatedAt) {

  static DomaRollup of(Rollup row, Instant updatedAt) {
    return new DomaRollup(
        row.tenantId(),
        row.projectId(),
        requireNonNull(row.workflowId()),
        row.bucketStart().atOffset(ZoneOffset.UTC),
        row.bucket(),
        row.runs(),
        row.failures(),
        updatedAt.atOffset(ZoneOffset.UTC));
  }
}
