package dev.arbiter.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.projects.Project.Run;
import dev.arbiter.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A project on Spring Boot's parent, with what the page about transactions has one add to it. */
final class SpringBootTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("dev.arbiter.projects.Jdks#thisAndTheNewest")
  void startsAndUpserts(Path jdk) throws Exception {
    LocalRepository repository = LocalRepository.create(Path.of("target", "repository"));
    Project project =
        new Project(repository, folder, jdk)
            .copied(Path.of("src", "test", "resources", "spring-boot"));

    Run run = project.maven("spring-boot:run", "-Dspring-boot.run.arguments=" + database());

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output())
        .contains("The database is as declared: accounts")
        .contains("Open for John@Example.com");
  }

  private static String database() throws SQLException {
    try (Connection connection = TestPostgres.freshDatabase().getConnection()) {
      DatabaseMetaData server = connection.getMetaData();
      return "--spring.datasource.url=%s --spring.datasource.username=%s"
          .formatted(server.getURL(), server.getUserName());
    }
  }
}
