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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every table that a record declares, the tests' and the scenarios'. */
record DeclaredTables(Class<?> dao, TableDefinition table) {

  private static final Pattern REFERENCE = Pattern.compile(" REFERENCES (\\S+) \\(");

  static List<DeclaredTables> all() throws IOException, URISyntaxException {
    List<DeclaredTables> all = new ArrayList<>(compiledWith(DamageTest.class));
    all.addAll(compiledWith(AccountDao.class));
    boolean nullsNotDistinct = TestPostgres.majorVersion() >= 15;
    return all.stream()
        .filter(it -> nullsNotDistinct || !it.table.ddl().contains("NULLS NOT DISTINCT"))
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

  /** The tables in the order in which they can be created, those that this one refers to first. */
  Set<TableDefinition> withReferenced(List<DeclaredTables> all) {
    Set<TableDefinition> tables = new LinkedHashSet<>();
    Matcher reference = REFERENCE.matcher(table.ddl());
    while (reference.find()) {
      all.stream()
          .filter(it -> it.dao.getPackage().equals(dao.getPackage()))
          .filter(it -> it.table.name().equals(reference.group(1)) && !it.equals(this))
          .findFirst()
          .ifPresent(it -> tables.addAll(it.withReferenced(all)));
    }
    tables.add(table);
    return tables;
  }

  @Override
  public String toString() {
    return dao.getSimpleName();
  }
}
