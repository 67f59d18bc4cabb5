package dev.arbiter.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrays are lists, those of boxes aside: their elements have commas inside, and are none. */
final class ArraysTest {

  @TempDir private Path folder;

  @Test
  void areLists() throws Exception {
    ImportedTables.into(
        folder.resolve("sources"),
        TestDatabase.create()
            .with(
                "CREATE TABLE shapes (id int PRIMARY KEY, boxes box[], points point[] NOT NULL,"
                    + " times interval[] NOT NULL)"));

    assertThat(ImportedTables.declarations(folder.resolve("sources")).get("Shape.java"))
        .contains("@Column(type = \"box[]\") @Nullable String boxes")
        .contains("@Column(type = \"point[]\") List<String> points")
        .contains("@Column(type = \"interval[]\") List<String> times");
    CompiledRecords.of(folder.resolve("sources"), folder.resolve("classes"));
  }
}
