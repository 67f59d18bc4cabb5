package dev.arbiter.spring;

import static dev.arbiter.spring.app.Rows.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.spring.app.MemberDao;
import dev.arbiter.spring.app.TeamDao;
import dev.arbiter.spring.drift.ArbiterDriftAutoConfiguration;
import dev.arbiter.spring.drift.StartupDriftCheck;
import dev.arbiter.spring.metrics.ArbiterMetricsAutoConfiguration;
import dev.arbiter.testing.TestPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.TestCompiler;

/** An application that is prepared ahead of time, as for a native image. */
final class AheadOfTimeTest {

  @Test
  @CompileWithForkedClassLoader
  void startsFromGeneratedCode() {
    TestGenerationContext generated = new TestGenerationContext();
    AnnotationConfigApplicationContext declared = new AnnotationConfigApplicationContext();
    declared.register(Prepared.class);
    new ApplicationContextAotGenerator().processAheadOfTime(declared, generated);
    generated.writeGeneratedContent();

    TestCompiler.forSystem()
        .with(generated)
        .compile(compiled -> start(compiled.getInstance(ApplicationContextInitializer.class)));
  }

  @SuppressWarnings("unchecked")
  private static void start(ApplicationContextInitializer<?> initializer) {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      ((ApplicationContextInitializer<GenericApplicationContext>) initializer).initialize(context);
      context.refresh();

      assertThat(context.getBean(MemberDao.class).insert(member(1)).id()).isEqualTo(1);
      assertThat(context.getBean(MeterRegistry.class).get("arbiter.statements").timer().count())
          .isEqualTo(1);
      assertThat(context.getBean(StartupDriftCheck.class).report("arbiterDatabase").orElseThrow())
          .satisfies(it -> assertThat(it.tables()).containsExactly("members", "teams"))
          .satisfies(it -> assertThat(it.isEmpty()).isTrue());
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Import({MemberDao.class, TeamDao.class})
  @ImportAutoConfiguration({
    ArbiterAutoConfiguration.class,
    ArbiterDriftAutoConfiguration.class,
    ArbiterMetricsAutoConfiguration.class
  })
  static class Prepared {

    @Bean
    DataSource dataSource() {
      DataSource source = TestPostgres.freshDatabase();
      Schema.create(Database.of(source), TeamDao.TABLE, MemberDao.TABLE);
      return source;
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }
}
