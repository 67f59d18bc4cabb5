package dev.arbiter.examples.everyday.testcontainers;

import dev.arbiter.Database;
import dev.arbiter.schema.Drift;
import dev.arbiter.schema.Schema;
import java.io.PrintStream;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL's own image, without extension, script or superuser. */
public final class Main {

  /** The stock image, as everybody has it. */
  static final String IMAGE = "postgres:18";

  private Main() {}

  public static void main(String[] arguments) {
    if (DockerClientFactory.instance().isDockerAvailable()) {
      play(DockerImageName.parse(IMAGE), System.out);
    } else {
      System.out.println("There is no Docker on this machine: nothing was tried.");
    }
  }

  /** Tells the story in a container, which is gone afterwards. */
  static void play(DockerImageName image, PrintStream out) {
    try (PostgreSQLContainer container = new PostgreSQLContainer(image)) {
      container.start();
      PGSimpleDataSource dataSource = new PGSimpleDataSource();
      dataSource.setUrl(container.getJdbcUrl());
      dataSource.setUser(container.getUsername());
      dataSource.setPassword(container.getPassword());

      Database database = Database.of(dataSource);
      Schema.create(database, NoteDao.TABLE);
      NoteDao notes = new NoteDao(database);
      notes.upsertByTitle(NewNote.builder().title("Shopping").text("ink").build());
      notes.upsertByTitle(NewNote.builder().title("SHOPPING").text("ink, pen").build());
      out.println(notes.findByTitle("shopping").orElseThrow());
      out.println("Drift: " + Drift.check(database, NoteDao.TABLE));
    }
  }
}
