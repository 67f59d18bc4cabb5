package dev.arbiter.processor.compile;

import dev.arbiter.schema.TableDefinition;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.TreeMap;

/** The DDL that generated classes hold: they are loaded, and asked. */
public final class GeneratedDdl {

  private GeneratedDdl() {}

  /** The DDL of all tables, by the names of files for it. */
  public static Map<String, String> of(Compilation compilation) throws IOException {
    Map<String, String> ddl = new TreeMap<>();
    URL[] classes = {compilation.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, GeneratedDdl.class.getClassLoader())) {
      for (String path : compilation.generated().keySet()) {
        if (path.endsWith("Dao.java")) {
          TableDefinition table = table(loader, path);
          ddl.put(table.name() + ".sql", table.ddl());
        }
      }
    }
    return ddl;
  }

  private static TableDefinition table(ClassLoader loader, String path) {
    String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
    try {
      Field table = loader.loadClass(name).getField("TABLE");
      table.setAccessible(true); // The class may be of its package only.
      return (TableDefinition) table.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
