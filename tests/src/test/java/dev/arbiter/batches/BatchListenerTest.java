package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.BatchProgress;
import dev.arbiter.BatchProgress.Phase;
import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a listener is told of a batch. */
final class BatchListenerTest {

  private static final String UPSERT_ALL = "Tables_LoweredDao.upsertAllByEmail";

  private final Database database = Database.of(TestPostgres.freshDatabase());
  private final List<BatchProgress> told = new ArrayList<>();
  private final Database watched = database.withBatchListener(told::add);

  @BeforeEach
  void createTables() {
    Schema.create(database, Tables_LoweredDao.TABLE, Tables_DependentDao.TABLE);
  }

  @Test
  void isToldOnceOfWhatFitsAChunk() {
    new Tables_LoweredDao(watched).upsertAllByEmail(emails(10));

    assertThat(told).containsExactly(new BatchProgress(UPSERT_ALL, "lowered", Phase.WRITTEN, 10));
  }

  @Test
  void isToldOfEachChunkThatIsSent() {
    watched
        .withChunkSize(4)
        .<RuntimeException>transaction(
            tx -> new Tables_LoweredDao(tx).upsertAllByEmail(emails(10)::iterator));

    assertThat(told)
        .containsExactly(
            new BatchProgress(UPSERT_ALL, "lowered", Phase.SENT, 4),
            new BatchProgress(UPSERT_ALL, "lowered", Phase.SENT, 8),
            new BatchProgress(UPSERT_ALL, "lowered", Phase.SENT, 10),
            new BatchProgress(UPSERT_ALL, "lowered", Phase.STAGED, 10),
            new BatchProgress(UPSERT_ALL, "lowered", Phase.WRITTEN, 10));
  }

  @Test
  void isToldOfRowsThatAreWrittenOneByOne() {
    new Tables_DependentDao(watched.withChunkSize(4))
        .upsertAllByName(
            IntStream.range(0, 6)
                .mapToObj(it -> NewTables_Dependent.builder().name("n" + it).slug("s" + it).build())
                .toList());

    assertThat(told).extracting(BatchProgress::phase).containsOnly(Phase.WRITTEN);
    assertThat(told).extracting(BatchProgress::rows).containsExactly(4L, 6L);
  }

  @Test
  void isNotToldOfNothing() {
    new Tables_LoweredDao(watched).upsertAllByEmail(List.of());

    assertThat(told).isEmpty();
  }

  @Test
  void mayFailWithoutConsequences() {
    Database failing =
        watched.withBatchListener(
            progress -> {
              throw new IllegalStateException("on purpose");
            });

    assertThat(new Tables_LoweredDao(failing).upsertAllByEmail(emails(3))).isEqualTo(3);
    assertThat(told).hasSize(1);
  }

  @Test
  void mayEndTheBatchWithAnError() {
    Database ending =
        database
            .withChunkSize(4)
            .withBatchListener(
                progress -> {
                  throw new AssertionError("on purpose");
                });

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> new Tables_LoweredDao(ending).upsertAllByEmail(emails(10)));
    assertThat(new Tables_LoweredDao(database).findByEmail("e0")).isEmpty();
  }

  private static List<NewTables_Lowered> emails(int count) {
    return IntStream.range(0, count)
        .mapToObj(it -> NewTables_Lowered.builder().email("e" + it).n(it).build())
        .toList();
  }
}
