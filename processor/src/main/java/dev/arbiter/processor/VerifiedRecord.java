package dev.arbiter.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The digest of a record that was found right. It is kept in a folder beside the classes: build
 * tools that compile anew delete what they find among these first.
 *
 * @param file empty where the compiler writes to something else than files: nothing is remembered
 */
record VerifiedRecord(Optional<Path> file) {

  private static final String FOLDER = "arbiter-verified";

  /**
   * @param name the record's, qualified
   * @param sql the place of its SQL, {@code META-INF/arbiter/….sql} among the classes
   */
  static VerifiedRecord of(String name, URI sql) {
    try {
      Path classes = Path.of(sql).resolve("../../..").toAbsolutePath().normalize();
      return new VerifiedRecord(Optional.of(folder(classes).resolve(name)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return new VerifiedRecord(Optional.empty());
    }
  }

  /** Never outside of the working directory if the classes are in it. */
  private static Path folder(Path classes) {
    Path name = classes.getFileName();
    return name == null || classes.equals(Path.of("").toAbsolutePath())
        ? classes.resolve(FOLDER)
        : classes.resolveSibling(FOLDER).resolve(name);
  }

  boolean has(String digest) {
    try {
      return file.isPresent() && Files.readString(file.get()).equals(digest + "\n");
    } catch (IOException e) {
      return false; // Not judged yet.
    }
  }

  void remember(String digest) throws IOException {
    if (file.isPresent()) {
      Files.createDirectories(Objects.requireNonNull(file.get().getParent()));
      Files.writeString(file.get(), digest + "\n");
    }
  }
}
