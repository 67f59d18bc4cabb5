package dev.arbiter.spring.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.schema.DriftException;
import dev.arbiter.spring.Contexts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code arbiter.drift}, in applications whose migrations run at start-up. */
@ExtendWith(OutputCaptureExtension.class)
final class StartupDriftCheckTest {

  private static final String DRIFTED = "spring.flyway.locations=classpath:db/drifted";
  private static final String DRIFTED_BY_LIQUIBASE =
      "spring.flyway.enabled=false,spring.liquibase.enabled=true,"
          + "spring.liquibase.change-log=classpath:db/changelog/drifted.yaml";
  private static final String DIFFERENCE = "INDEX_MISSING members_email_key";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.flyway.enabled=true",
        "spring.flyway.enabled=false,spring.liquibase.enabled=true"
      })
  void asksAfterMigrations(String migrations, CapturedOutput output) {
    try (ConfigurableApplicationContext context =
        Contexts.start(with(migrations.split(","), "arbiter.drift=fail"))) {
      assertThat(context.isRunning()).isTrue();
    }
    assertThat(output).contains("The database is as declared: members, teams");
  }

  @ParameterizedTest
  @ValueSource(strings = {DRIFTED, DRIFTED_BY_LIQUIBASE})
  void failStopsTheStart(String migrations, CapturedOutput output) {
    assertThatThrownBy(() -> Contexts.start(with(migrations.split(","), "arbiter.drift=fail")))
        .isInstanceOf(DriftException.class)
        .hasMessageContaining(DIFFERENCE);

    assertThat(output)
        .contains("APPLICATION FAILED TO START", DIFFERENCE, "ADD CONSTRAINT members_email_key")
        .contains("arbiter.drift=warn starts the application nevertheless");
  }

  @ParameterizedTest
  @ValueSource(strings = {DRIFTED, DRIFTED_BY_LIQUIBASE})
  void warnIsTheDefault(String migrations, CapturedOutput output) {
    try (ConfigurableApplicationContext context = Contexts.start(migrations.split(","))) {
      assertThat(context.isRunning()).isTrue();
    }
    assertThat(output)
        .containsPattern("WARN.*The database is not as declared")
        .contains(DIFFERENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {DRIFTED, DRIFTED_BY_LIQUIBASE})
  void offAsksNothing(String migrations, CapturedOutput output) {
    try (ConfigurableApplicationContext context =
        Contexts.start(with(migrations.split(","), "arbiter.drift=off"))) {
      assertThat(context.isRunning()).isTrue();
    }
    assertThat(output).doesNotContain("declared");
  }

  /** Where "off" is the boolean false. */
  @Test
  void yamlMaySayOff(CapturedOutput output) {
    try (ConfigurableApplicationContext context =
        Contexts.start("spring.config.name=yaml-off", DRIFTED)) {
      assertThat(context.isRunning()).isTrue();
    }
    assertThat(output).doesNotContain("declared");
  }

  @Test
  void whatIsAcceptedIsNoDrift() {
    try (ConfigurableApplicationContext context =
        Contexts.start(
            "arbiter.drift=fail", "arbiter.drift.except=other,members_email_key", DRIFTED)) {
      assertThat(context.isRunning()).isTrue();
    }
  }

  @Test
  void whatIsNoModeIsAnError(CapturedOutput output) {
    assertThatThrownBy(() -> Contexts.start("arbiter.drift=maybe")).isNotNull();

    assertThat(output).contains("arbiter.drift", "maybe", "FAIL");
  }

  @Test
  void poolsMayHaveAutocommitOff(CapturedOutput output) {
    try (ConfigurableApplicationContext context =
        Contexts.start("arbiter.drift=fail", "test.autocommit=false")) {
      assertThat(context.isRunning()).isTrue();
    }
    assertThat(output).contains("The database is as declared: members, teams");
  }

  @Test
  void beansMayBeLazy(CapturedOutput output) {
    try (ConfigurableApplicationContext context =
        Contexts.start("arbiter.drift=fail", "spring.main.lazy-initialization=true")) {
      assertThat(context.isRunning()).isTrue();
    }
    assertThat(output).contains("The database is as declared: members, teams");
  }

  private static String[] with(String[] some, String last) {
    String[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = last;
    return all;
  }
}
