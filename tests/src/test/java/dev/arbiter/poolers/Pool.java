package dev.arbiter.poolers;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import com.zaxxer.hikari.HikariDataSource;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Pools of one connection, for which nobody waits longer than two seconds. */
enum Pool {
  HIKARI {
    @Override
    DataSource of(PGSimpleDataSource server) {
      HikariDataSource pool = new HikariDataSource();
      pool.setDataSource(server);
      pool.setMaximumPoolSize(1);
      pool.setConnectionTimeout(WAIT_MILLIS);
      return pool;
    }
  },
  AGROAL {
    @Override
    DataSource of(PGSimpleDataSource server) throws SQLException {
      return AgroalDataSource.from(
          new AgroalDataSourceConfigurationSupplier()
              .connectionPoolConfiguration(
                  pool ->
                      pool.maxSize(1)
                          // Without it, it keeps connections that are lost.
                          .exceptionSorter(new PostgreSQLExceptionSorter())
                          .acquisitionTimeout(Duration.ofMillis(WAIT_MILLIS))
                          .connectionFactoryConfiguration(
                              factory ->
                                  factory
                                      .jdbcUrl(server.getURL())
                                      .principal(new NamePrincipal(server.getUser()))
                                      .credential(password(server)))));
    }
  },
  DBCP {
    @Override
    DataSource of(PGSimpleDataSource server) {
      BasicDataSource pool = new BasicDataSource();
      pool.setUrl(server.getURL());
      pool.setUsername(server.getUser());
      pool.setPassword(server.getPassword());
      pool.setMaxTotal(1);
      pool.setMaxWait(Duration.ofMillis(WAIT_MILLIS));
      return pool;
    }
  },
  C3P0 {
    @Override
    DataSource of(PGSimpleDataSource server) {
      ComboPooledDataSource pool = new ComboPooledDataSource();
      pool.setJdbcUrl(server.getURL());
      pool.setUser(server.getUser());
      pool.setPassword(server.getPassword());
      pool.setInitialPoolSize(1);
      pool.setMinPoolSize(1);
      pool.setMaxPoolSize(1);
      pool.setCheckoutTimeout(WAIT_MILLIS);
      return pool;
    }
  };

  private static final int WAIT_MILLIS = 2_000;

  abstract DataSource of(PGSimpleDataSource server) throws SQLException;

  private static SimplePassword password(PGSimpleDataSource server) {
    return new SimplePassword(server.getPassword() == null ? "" : server.getPassword());
  }
}
