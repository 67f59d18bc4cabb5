package dev.arbiter.storm.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of a running server, as pg_basebackup makes it, which the embedded binaries lack. */
record Backup(Server server) {

  private static final Set<String> LEFT_EMPTY =
      Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_stat_tmp", "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "standby.signal", "backup_label");

  /** Replaces the other server's directory by a copy. */
  void copyTo(Server other) {
    delete(other.data());
    try (Connection connection = server.connect("postgres");
        Statement statement = connection.createStatement()) {
      boolean old = connection.getMetaData().getDatabaseMajorVersion() < 15;
      statement.execute(
          old ? "SELECT pg_start_backup('s', true, false)" : "SELECT pg_backup_start('s', true)");
      copy(server.data(), other.data());
      server.disk().ifPresent(disk -> copyDisk(disk, other.disk().orElseThrow()));
      try (ResultSet row =
          statement.executeQuery(
              "SELECT labelfile FROM "
                  + (old ? "pg_stop_backup(false, false)" : "pg_backup_stop(false)"))) {
        row.next();
        other.write("backup_label", row.getString(1));
      }
    } catch (SQLException exception) {
      throw new IllegalStateException(exception);
    }
  }

  /** The directory is that of the server's version, the only one. */
  private static void copyDisk(SmallDisk from, SmallDisk to) {
    for (Path each : children(to.seenFromOutside())) {
      delete(each);
    }
    for (Path each : children(from.seenFromOutside())) {
      copy(each, to.seenFromOutside().resolve(each.getFileName()));
    }
  }

  private static List<Path> children(Path directory) {
    try (Stream<Path> children = Files.list(directory)) {
      return children.toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
                throws IOException {
              Files.createDirectory(
                  to.resolve(from.relativize(path)),
                  PosixFilePermissions.asFileAttribute(
                      PosixFilePermissions.fromString("rwx------")));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
                throws IOException {
              Path name = from.relativize(path);
              if (!LEFT_EMPTY.contains(name.getName(0).toString())
                  && !LEFT_OUT.contains(name.toString())) {
                copyIfThere(path, to.resolve(name));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** A running server deletes some of its files meanwhile. */
  private static void copyIfThere(Path from, Path to) throws IOException {
    try {
      Files.copy(from, to, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException gone) {
      // Recovery creates or deletes it again.
    }
  }

  /** Deletes a directory with all that is in it. */
  static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
