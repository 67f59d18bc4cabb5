package dev.arbiter.spring.drift;

import dev.arbiter.schema.DriftReport;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The properties {@code arbiter.drift} and {@code arbiter.drift.except}. One is the beginning of
 * the other's name, so that no class of properties could hold both.
 *
 * @param mode what is done about differences
 * @param except names of indexes and constraints whose differences are accepted
 */
public record DriftSettings(DriftMode mode, List<String> except) {

  /** Takes a copy of the list. */
  public DriftSettings {
    except = List.copyOf(except);
  }

  /** Reads the properties; without them, differences are warned of, and none is accepted. */
  public static DriftSettings of(Environment environment) {
    Binder binder = Binder.get(environment);
    return new DriftSettings(
        binder.bind("arbiter.drift", DriftMode.class).orElse(DriftMode.WARN),
        binder.bind("arbiter.drift.except", Bindable.listOf(String.class)).orElse(List.of()));
  }

  DriftReport withoutAccepted(DriftReport report) {
    return except.isEmpty()
        ? report
        : report.except(except.get(0), except.subList(1, except.size()).toArray(String[]::new));
  }
}
