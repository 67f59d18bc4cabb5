package dev.arbiter.maven;

import dev.arbiter.Dao;
import dev.arbiter.schema.TableDefinition;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The DAOs that the compiler has generated for a project. */
final class CompiledDaos {

  private CompiledDaos() {}

  /**
   * The tables of all DAOs below a folder of classes, by the DAOs' names.
   *
   * @param classPath what the classes need, themselves included; Arbiter's runtime is the plugin's
   * @throws IOException if the folder cannot be read
   */
  static List<TableDefinition> tables(Path classes, List<String> classPath) throws IOException {
    List<TableDefinition> tables = new ArrayList<>();
    if (!Files.isDirectory(classes)) {
      return tables;
    }
    try (URLClassLoader loader =
            new URLClassLoader(urls(classPath), CompiledDaos.class.getClassLoader());
        Stream<Path> files = Files.walk(classes)) {
      List<String> names =
          files
              .filter(it -> it.toString().endsWith("Dao.class"))
              .map(it -> className(classes.relativize(it)))
              .sorted()
              .toList();
      for (String name : names) {
        table(name, loader).ifPresent(tables::add);
      }
    }
    return tables;
  }

  private static URL[] urls(List<String> classPath) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String element : classPath) {
      urls.add(new File(element).toURI().toURL());
    }
    return urls.toArray(new URL[0]);
  }

  private static String className(Path file) {
    String name = file.toString();
    return name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.');
  }

  private static Optional<TableDefinition> table(String name, ClassLoader loader) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      return Dao.class.isAssignableFrom(type)
          ? Optional.of((TableDefinition) type.getField("TABLE").get(null))
          : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
