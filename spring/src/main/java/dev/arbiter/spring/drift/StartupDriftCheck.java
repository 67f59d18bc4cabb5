package dev.arbiter.spring.drift;

import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import dev.arbiter.internal.Executor;
import dev.arbiter.internal.drift.DriftCheck;
import dev.arbiter.schema.DriftException;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.TableDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Asks the databases of all DAO beans, once the beans are there and migrations have run, whether
 * they are as the records declare them, and before requests are served.
 *
 * <p>It asks in transactions of its own, also where the pool hands out connections with autocommit
 * off, and its statements are no listener's: they are not in the metrics.
 */
public final class StartupDriftCheck implements SmartInitializingSingleton {

  private static final Log LOG = LogFactory.getLog(StartupDriftCheck.class);

  private final ConfigurableListableBeanFactory beans;
  private final DriftSettings settings;
  private final Map<String, DriftReport> reports = new ConcurrentHashMap<>();

  /** Checks the DAOs among these beans. */
  public StartupDriftCheck(ConfigurableListableBeanFactory beans, DriftSettings settings) {
    this.beans = beans;
    this.settings = settings;
  }

  /** What was found on the database of this bean name; empty if it was not checked. */
  public Optional<DriftReport> report(String database) {
    return Optional.ofNullable(reports.get(database));
  }

  /**
   * Runs the check.
   *
   * @throws DriftException if there are differences, and {@code arbiter.drift=fail}
   */
  @Override
  public void afterSingletonsInstantiated() {
    if (settings.mode() == DriftMode.OFF) {
      return;
    }
    DaoBeans daos = new DaoBeans(beans);
    daos.withoutDatabase().forEach(StartupDriftCheck::warnOfUnknownDatabase);
    daos.tables().forEach(this::check);
    if (settings.mode() == DriftMode.FAIL) {
      failOn(reports.values().stream().filter(it -> !it.isEmpty()).toList());
    }
  }

  private void check(String database, Collection<TableDefinition> tables) {
    try {
      DriftReport report = settings.withoutAccepted(ask(database, List.copyOf(tables)));
      reports.put(database, report);
      log(report);
    } catch (DatabaseException | IllegalStateException failure) {
      if (settings.mode() == DriftMode.FAIL) {
        throw failure;
      }
      LOG.warn("Whether the database is as declared could not be checked", failure);
    }
  }

  private DriftReport ask(String database, List<TableDefinition> tables) {
    return beans
        .getBean(database, Database.class)
        .executor()
        .apart()
        .inTransaction(tx -> new DriftCheck(new Executor(tx)).of(tables));
  }

  private void log(DriftReport report) {
    if (!report.isEmpty()) {
      if (settings.mode() == DriftMode.WARN) {
        LOG.warn("The database is not as declared.\n" + report);
      }
    } else if (!report.unchecked().isEmpty()) {
      LOG.warn("The database is as declared as far as it could be checked.\n" + report);
    } else if (!report.notes().isEmpty()) {
      LOG.info("The database is as declared.\n" + report);
    } else {
      LOG.info("The database is as declared: " + String.join(", ", report.tables()));
    }
  }

  private static void failOn(List<DriftReport> reports) {
    if (!reports.isEmpty()) {
      throw new DriftException(
          reports.stream().map(DriftReport::toString).collect(Collectors.joining("\n")));
    }
  }

  private static void warnOfUnknownDatabase(String dao) {
    LOG.warn(
        "The table of \"%s\" was not checked: there are several databases; have the bean of the right one injected into the constructor or the factory method of the DAO"
            .formatted(dao));
  }
}
