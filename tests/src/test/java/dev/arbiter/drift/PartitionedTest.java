package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.DriftReport;
import org.junit.jupiter.api.Test;

/** Partitioned tables: declared, deployed, and their indexes. */
final class PartitionedTest {

  private final Server server = Server.with(BucketDao.TABLE);

  PartitionedTest() {
    server.execute(
        """
        CREATE TABLE bucket_0 PARTITION OF bucket FOR VALUES WITH (MODULUS 2, REMAINDER 0);
        CREATE TABLE bucket_1 PARTITION OF bucket FOR VALUES WITH (MODULUS 2, REMAINDER 1)\
        """);
  }

  private void isSeenAndMended(String sql, String... expected) {
    server.execute(sql);
    DriftReport report = server.check(BucketDao.TABLE);
    assertThat(Server.differences(report)).containsExactly(expected);
    assertThat(report.unchecked()).isEmpty();
    server.apply(report.migration());
    assertThat(server.check(BucketDao.TABLE)).hasToString("bucket: as declared");
  }

  @Test
  void asDeclared() {
    assertThat(server.check(BucketDao.TABLE)).hasToString("bucket: as declared");
  }

  @Test
  void indexDropped() {
    isSeenAndMended("DROP INDEX bucket_name_idx", "INDEX_MISSING bucket_name_idx");
  }

  @Test
  void primaryKeyDropped() {
    isSeenAndMended("ALTER TABLE bucket DROP CONSTRAINT bucket_pkey", "INDEX_MISSING bucket_pkey");
  }

  @Test
  void indexRenamed() {
    isSeenAndMended("ALTER INDEX bucket_name_idx RENAME TO x", "INDEX_RENAMED bucket_name_idx");
  }

  @Test
  void indexOfTheParentAlone() {
    isSeenAndMended(
        """
        DROP INDEX bucket_name_idx;
        CREATE UNIQUE INDEX bucket_name_idx ON ONLY bucket (tenant, lower(name))\
        """,
        "INDEX_INVALID bucket_name_idx");
  }

  @Test
  void columnDropped() {
    isSeenAndMended(
        "ALTER TABLE bucket DROP name", "COLUMN_MISSING name", "INDEX_MISSING bucket_name_idx");
  }

  @Test
  void partitionedOtherwise() {
    server.execute(
        """
        DROP TABLE bucket;
        CREATE TABLE bucket (tenant uuid NOT NULL, number integer NOT NULL, name text NOT NULL,
          CONSTRAINT bucket_pkey PRIMARY KEY (tenant, number)) PARTITION BY LIST (tenant);
        CREATE UNIQUE INDEX bucket_name_idx ON bucket (tenant, lower(name))\
        """);
    assertThat(server.check(BucketDao.TABLE))
        .hasToString(
            """
            bucket: 1 difference
              PARTITIONING bucket
                declared  PARTITION BY HASH (tenant)
                found     PARTITION BY LIST (tenant)
                mend      -- A table cannot be partitioned otherwise in place: create another one, move the rows, rename both.\
            """);
  }

  @Test
  void notPartitioned() {
    server.execute(
        """
        DROP TABLE bucket;
        CREATE TABLE bucket (tenant uuid NOT NULL, number integer NOT NULL, name text NOT NULL,
          CONSTRAINT bucket_pkey PRIMARY KEY (tenant, number));
        CREATE UNIQUE INDEX bucket_name_idx ON bucket (tenant, lower(name))\
        """);
    assertThat(Server.differences(server.check(BucketDao.TABLE)))
        .containsExactly("PARTITIONING bucket");
  }
}
