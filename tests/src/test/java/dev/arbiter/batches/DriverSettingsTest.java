package dev.arbiter.batches;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** However the driver is set up, batches do the same. */
final class DriverSettingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reWriteBatchedInserts=true",
        "prepareThreshold=0",
        "prepareThreshold=1",
        "prepareThreshold=5",
        "preferQueryMode=simple",
        "preferQueryMode=extendedForPrepared",
        "preferQueryMode=extendedCacheEverything",
        "autosave=always",
        "stringtype=unspecified",
        "binaryTransfer=false"
      })
  void makeNoDifference(String setting) {
    PGSimpleDataSource dataSource = (PGSimpleDataSource) TestPostgres.freshDatabase();
    String url = dataSource.getUrl();
    dataSource.setURL(url + (url.contains("?") ? "&" : "?") + setting);
    Database database = Database.of(dataSource);
    Schema.create(database, Tables_PlainDao.TABLE);

    for (int chunk : new int[] {100, 3}) {
      for (int round = 0; round < 7; round++) {
        String note = chunk + " " + round;
        List<Tables.Plain> returned =
            database
                .withChunkSize(chunk)
                .inTransaction(
                    tx -> {
                      Tables_PlainDao dao = new Tables_PlainDao(tx);
                      dao.upsertAllByKey(rows(note));
                      return dao.upsertAllReturningByKey(rows(note));
                    });

        assertThat(returned).extracting(Tables.Plain::key).containsExactly("0", "1", "2", "3", "0");
        assertThat(returned.get(1).note()).isEqualTo(note);
        assertThat(returned.get(0).note()).isNull();
        assertThat(returned.get(4).first()).isEqualTo("'0\\\"");
      }
    }
    assertThat(new Tables_PlainDao(database).findByKey("0").orElseThrow().hits())
        .isEqualTo(2 * 7 * 4);
  }

  private static List<NewTables_Plain> rows(String note) {
    List<NewTables_Plain> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      var row =
          NewTables_Plain.builder().key(Integer.toString(i % 4)).first("'" + i + "\\\"").hits(1);
      rows.add(i % 2 == 0 ? row.build() : row.note(note).build());
    }
    return rows;
  }
}
