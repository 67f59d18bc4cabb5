package dev.arbiter.drift;

import dev.arbiter.examples.scenarios.accounts.AccountDao;
import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.TestPostgres;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every table that a record declares, the tests' and the scenarios'. */
record DeclaredTables(Class<?> dao, TableDefinition table) {

  static List<DeclaredTables> all() throws IOException, URISyntaxException {
    List<DeclaredTables> all = new ArrayList<>(compiledWith(DamageTest.class));
    all.addAll(compiledWith(AccountDao.class));
    int version = TestPostgres.majorVersion();
    return all.stream()
        .filter(it -> version >= 15 || !it.table.ddl().contains("NULLS NOT DISTINCT"))
        .filter(it -> version >= 18 || !it.table.ddl().contains(" VIRTUAL"))
        .filter(it -> version >= 18 || !it.table.ddl().contains(" WITHOUT OVERLAPS"))
        .toList();
  }

  /** A module is a folder where it was just compiled, and a jar once it is packaged. */
  private static List<DeclaredTables> compiledWith(Class<?> one)
      throws IOException, URISyntaxException {
    Path module = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(module)) {
      return in(module);
    }
    try (FileSystem jar = FileSystems.newFileSystem(module)) {
      return in(jar.getPath("/"));
    }
  }

  private static List<DeclaredTables> in(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(it -> classes.relativize(it).toString())
          .filter(it -> it.endsWith("Dao.class"))
          .map(it -> it.replace(".class", "").replace(classes.getFileSystem().getSeparator(), "."))
          .sorted()
          .map(DeclaredTables::load)
          .toList();
    }
  }

  private static DeclaredTables load(String name) {
    try {
      Class<?> dao = Class.forName(name);
      Field table = dao.getField("TABLE");
      table.setAccessible(true);
      return new DeclaredTables(dao, (TableDefinition) table.get(null));
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException(name, exception);
    }
  }

  /** This table and those that it refers to, which come before it but for cycles. */
  Set<TableDefinition> withReferenced(List<DeclaredTables> all) {
    Set<TableDefinition> tables = new LinkedHashSet<>();
    add(all, new HashSet<>(), tables);
    return tables;
  }

  private void add(
      List<DeclaredTables> all, Set<DeclaredTables> visited, Set<TableDefinition> tables) {
    if (visited.add(this)) {
      all.stream().filter(this::refersTo).forEach(it -> it.add(all, visited, tables));
      tables.add(table);
    }
  }

  private boolean refersTo(DeclaredTables other) {
    return other.dao.getPackage().equals(dao.getPackage())
        && table.references().stream().anyMatch(it -> it.table().equals(other.table.name()));
  }

  @Override
  public String toString() {
    return dao.getSimpleName();
  }
}
