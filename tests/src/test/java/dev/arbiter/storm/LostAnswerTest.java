package dev.arbiter.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.arbiter.Database;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.TransientDatabaseException;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.ConnectionsFrom;
import dev.arbiter.testing.TcpProxy;
import dev.arbiter.testing.TcpProxy.Fault;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The network breaks before a request reaches the server, or before its answer comes back. Each
 * call has a database and a network of its own; as clients wait a second for an answer, all wait at
 * once.
 */
@Execution(ExecutionMode.CONCURRENT)
final class LostAnswerTest {

  /** Whoever writes it twice finds two visits. */
  @Table("visit")
  record Visit(@Id String page, @OnConflict(set = "hits + excluded.hits") int hits) {}

  private static final String UPSERT = "ON CONFLICT";

  /** The whole statement, as it ends on the wire. */
  private static final String COMMIT = "COMMIT\0";

  /** What writes a visit to each of two pages, or more of them, all or nothing. */
  private enum Call {
    SINGLE(UPSERT, "statement", 1) {
      @Override
      void write(Database database, DataSource source) {
        dao(database).upsertById(visit("a"));
      }
    },
    SINGLE_ON_THE_CALLERS_CONNECTION(UPSERT, "statement", 1) {
      @Override
      void write(Database database, DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
          dao(Database.of(connection)).upsertById(visit("a"));
        }
      }
    },
    SINGLE_ON_A_POOL_WITHOUT_AUTOCOMMIT(COMMIT, "commit", 1) {
      @Override
      void write(Database database, DataSource source) {
        dao(Database.of(ConnectionsFrom.autoCommitOff(source))).upsertById(visit("a"));
      }
    },
    BATCH(UPSERT, "statement", 2) {
      @Override
      void write(Database database, DataSource source) {
        dao(database).upsertAllById(List.of(visit("a"), visit("b")));
      }
    },
    BATCH_OF_ONE(UPSERT, "statement", 1) {
      @Override
      void write(Database database, DataSource source) {
        dao(database).upsertAllById(List.of(visit("a")));
      }
    },
    BATCH_OF_ONE_THAT_RETURNS(UPSERT, "statement", 1) {
      @Override
      void write(Database database, DataSource source) {
        dao(database).upsertAllReturningById(List.of(visit("a")));
      }
    },
    BATCH_THAT_RETURNS(COMMIT, "commit", 2) {
      @Override
      void write(Database database, DataSource source) {
        dao(database).upsertAllReturningById(List.of(visit("a"), visit("b")));
      }
    },
    ROUNDS(COMMIT, "commit", 3) {
      @Override
      void write(Database database, DataSource source) {
        dao(database).upsertAllById(List.of(visit("a"), visit("b"), visit("a")));
      }
    },
    STAGED(COMMIT, "commit", 3) {
      @Override
      void write(Database database, DataSource source) {
        dao(database.withChunkSize(2)).upsertAllById(List.of(visit("a"), visit("b"), visit("c")));
      }
    },
    TRANSACTION(COMMIT, "commit", 3) {
      @Override
      void write(Database database, DataSource source) {
        database.transaction(
            tx -> {
              dao(tx).upsertById(visit("a"));
              dao(tx).upsertAllById(List.of(visit("a"), visit("b")));
            });
      }
    };

    /** What is under way when nobody can know any more. */
    private final String decision;

    private final String noun;
    private final int visits;

    Call(String decision, String noun, int visits) {
      this.decision = decision;
      this.noun = noun;
      this.visits = visits;
    }

    abstract void write(Database database, DataSource source) throws SQLException;

    private static LostAnswerTest_VisitDao dao(Database database) {
      return new LostAnswerTest_VisitDao(database);
    }

    private static NewLostAnswerTest_Visit visit(String page) {
      return NewLostAnswerTest_Visit.builder().page(page).hits(1).build();
    }
  }

  private final DataSource server = TestPostgres.freshDatabase();
  private final TcpProxy network = TcpProxy.to(server);
  private final PGSimpleDataSource client = network.on(server);
  private final LostAnswerTest_VisitDao stored = new LostAnswerTest_VisitDao(Database.of(server));

  LostAnswerTest() {
    client.setSocketTimeout(1);
    Schema.create(Database.of(server), LostAnswerTest_VisitDao.TABLE);
  }

  @AfterEach
  void close() {
    network.close();
  }

  private TransientDatabaseException broken(Call call, String moment, Fault fault) {
    network.breakAt(moment, fault);
    TransientDatabaseException thrown =
        catchThrowableOfType(
            TransientDatabaseException.class, () -> call.write(Database.of(client), client));
    assertThat(thrown).as("%s, %s at %s", call, fault, moment).isNotNull();
    return thrown;
  }

  private int visits() {
    return stored.findAllById(Arrays.asList("a", "b", "c")).stream()
        .mapToInt(it -> it.map(Visit::hits).orElse(0))
        .sum();
  }

  @ParameterizedTest
  @EnumSource
  void isUnknownWhileItCommits(Call call) {
    int written = 0;
    for (Fault fault : Fault.values()) {
      TransientDatabaseException thrown = broken(call, call.decision, fault);

      assertThat(thrown.outcomeUnknown()).isTrue();
      assertThat(thrown)
          .hasMessageContaining("it is unknown whether the " + call.noun + " took place");
      // The server learns that its client is gone, or would keep the rows locked.
      network.resetAll();
      written += fault.arrives() ? call.visits : 0;
      assertThat(visits()).as("%s, %s", call, fault).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "SINGLE_ON_A_POOL_WITHOUT_AUTOCOMMIT",
        "BATCH_THAT_RETURNS",
        "ROUNDS",
        "STAGED",
        "TRANSACTION"
      })
  void isKnownBeforeTheCommit(Call call) {
    for (Fault fault : List.of(Fault.REQUEST_RESET, Fault.ANSWER_RESET, Fault.ANSWER_LOST)) {
      TransientDatabaseException thrown = broken(call, UPSERT, fault);
      network.resetAll();

      assertThat(thrown.outcomeUnknown()).isFalse();
      assertThat(thrown).hasMessageContaining("the connection was lost or refused");
      assertThat(visits()).as("%s, %s", call, fault).isZero();
    }
  }

  @Test
  void isKnownOfALookup() {
    network.breakAt("SELECT", Fault.ANSWER_RESET);

    TransientDatabaseException thrown =
        catchThrowableOfType(
            TransientDatabaseException.class,
            () -> new LostAnswerTest_VisitDao(Database.of(client)).findById("a"));

    assertThat(thrown).isNotNull();
    assertThat(thrown.outcomeUnknown()).isFalse();
  }
}
