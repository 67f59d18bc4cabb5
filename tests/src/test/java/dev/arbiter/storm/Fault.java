package dev.arbiter.storm;

import dev.arbiter.storm.server.Pause;
import dev.arbiter.storm.server.Signal;
import dev.arbiter.testing.TcpProxy;
import java.sql.SQLException;
import java.util.List;

/** What the storm does to servers, network, tables and clients. */
enum Fault {
  KILL_BACKEND {
    @Override
    void strike(Weather weather) throws SQLException {
      for (long pid : weather.backends("true", 1)) {
        Signal.KILL.send(pid);
      }
    }
  },
  KILL_POSTMASTER {
    @Override
    void strike(Weather weather) {
      weather.cluster().primary().kill();
      weather.cluster().restart();
    }
  },
  STOP_IMMEDIATELY {
    @Override
    void strike(Weather weather) {
      weather.cluster().primary().stop("immediate");
      weather.cluster().restart();
    }
  },
  STOP_FAST {
    @Override
    void strike(Weather weather) {
      weather.cluster().primary().stop("fast");
      weather.cluster().restart();
    }
  },
  FAIL_OVER {
    @Override
    void strike(Weather weather) {
      weather.cluster().failOver();
    }
  },
  TERMINATE_BACKENDS {
    @Override
    void strike(Weather weather) throws SQLException {
      for (long pid : weather.backends("true", 3)) {
        weather.sql("SELECT pg_terminate_backend(" + pid + ")");
      }
    }
  },
  TERMINATE_BEFORE_COMMIT {
    @Override
    void strike(Weather weather) throws SQLException {
      List<Long> open = List.of();
      for (int tries = 0; tries < 100 && open.isEmpty(); tries++) {
        open = weather.backends("state = 'idle in transaction'", 2);
      }
      for (long pid : open) {
        weather.sql("SELECT pg_terminate_backend(" + pid + ")");
      }
    }
  },
  CANCEL {
    @Override
    void strike(Weather weather) throws SQLException {
      for (long pid : weather.backends("state = 'active'", 3)) {
        weather.sql("SELECT pg_cancel_backend(" + pid + ")");
      }
    }
  },
  /** For longer than sockets wait, or for less. */
  FREEZE_BACKENDS {
    @Override
    void strike(Weather weather) throws SQLException {
      List<Long> frozen = weather.backends("true", 2);
      try {
        frozen.forEach(Signal.STOP::send);
        Pause.millis(weather.random().nextBoolean() ? 1_000 : 8_000);
      } finally {
        frozen.forEach(Signal.CONT::send);
      }
    }
  },
  LOCK_TABLE {
    @Override
    void strike(Weather weather) throws SQLException {
      weather.sql(
          "BEGIN; LOCK TABLE %s IN EXCLUSIVE MODE; SELECT pg_sleep(2.5); ROLLBACK"
              .formatted(weather.table().name()));
    }
  },
  RESET_CONNECTIONS {
    @Override
    void strike(Weather weather) {
      weather.network().forEach(TcpProxy::resetAll);
    }
  },
  RESET_REQUESTS {
    @Override
    void strike(Weather weather) {
      weather.network().forEach(it -> it.breakAll(TcpProxy.Fault.REQUEST_RESET));
    }
  },
  RESET_ANSWERS {
    @Override
    void strike(Weather weather) {
      weather.network().forEach(it -> it.breakAll(TcpProxy.Fault.ANSWER_RESET));
    }
  },
  LOSE_REQUESTS {
    @Override
    void strike(Weather weather) {
      weather.lose(TcpProxy.Fault.REQUEST_LOST);
    }
  },
  LOSE_ANSWERS {
    @Override
    void strike(Weather weather) {
      weather.lose(TcpProxy.Fault.ANSWER_LOST);
    }
  },
  REINDEX {
    @Override
    void strike(Weather weather) throws SQLException {
      weather.sql("REINDEX INDEX CONCURRENTLY " + weather.index().name());
    }
  },
  /** For a moment, there is no arbiter. */
  REBUILD_ARBITER {
    @Override
    void strike(Weather weather) throws SQLException {
      Arbiter arbiter = weather.arbiter();
      weather.sql("DROP INDEX CONCURRENTLY " + arbiter.name());
      Pause.millis(200);
      weather.sql(arbiter.ddl(arbiter.name()));
    }
  },
  /** There is always one, under another name. */
  EXCHANGE_ARBITER {
    @Override
    void strike(Weather weather) throws SQLException {
      Arbiter arbiter = weather.arbiter();
      String next = arbiter.name() + "_next";
      weather.sql(arbiter.ddl(next));
      weather.sql("DROP INDEX CONCURRENTLY " + arbiter.name());
      weather.sql("ALTER INDEX " + next + " RENAME TO " + arbiter.name());
    }
  },
  ADD_COLUMN {
    @Override
    void strike(Weather weather) throws SQLException {
      String table = weather.table().name();
      weather.sql("ALTER TABLE " + table + " ADD COLUMN IF NOT EXISTS more int DEFAULT 7");
      Pause.millis(200);
      weather.sql("ALTER TABLE " + table + " DROP COLUMN more");
    }
  },
  CHANGE_TYPE {
    @Override
    void strike(Weather weather) throws SQLException {
      String table = weather.table().name();
      weather.sql("ALTER TABLE " + table + " ALTER COLUMN label TYPE varchar(50)");
      Pause.millis(200);
      weather.sql("ALTER TABLE " + table + " ALTER COLUMN label TYPE text");
    }
  },
  VACUUM_FREEZE {
    @Override
    void strike(Weather weather) throws SQLException {
      weather.sql("VACUUM (FREEZE, ANALYZE) " + weather.table().name());
    }
  },
  FILL_DISK {
    @Override
    void strike(Weather weather) throws SQLException {
      if (weather.cluster().hasSmallDisk()) {
        weather.fillDisk();
      }
    }
  },
  KILL_CLIENT {
    @Override
    void strike(Weather weather) {
      weather.client().killAndRestart();
    }
  };

  /** Does it, and undoes what would not end by itself. */
  abstract void strike(Weather weather) throws SQLException;
}
