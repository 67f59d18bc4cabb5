package dev.arbiter.processor.compile;

import com.google.testing.compile.Compilation;
import dev.arbiter.schema.TableDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The table definitions that the generated classes of a compilation hold. */
public final class GeneratedTables extends ClassLoader {

  private final Compilation compilation;

  public GeneratedTables(Compilation compilation) {
    super(GeneratedTables.class.getClassLoader());
    this.compilation = compilation;
  }

  /** Those of all DAOs. */
  public List<TableDefinition> all() {
    return compilation.generatedSourceFiles().stream()
        .map(it -> it.getName().replaceFirst("^/\\w+/(.*)\\.java$", "$1").replace('/', '.'))
        .filter(it -> it.endsWith("Dao"))
        .map(this::of)
        .toList();
  }

  /** That of a DAO, by its qualified name. */
  public TableDefinition of(String dao) {
    return of(this, dao);
  }

  /** That of a DAO which a class loader finds. */
  public static TableDefinition of(ClassLoader loader, String dao) {
    try {
      Field table = loader.loadClass(dao).getField("TABLE");
      table.setAccessible(true); // The class may be of its package only.
      return (TableDefinition) table.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    JavaFileObject file =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, name.replace('.', '/') + ".class")
            .orElseThrow(() -> new ClassNotFoundException(name));
    try (InputStream stream = file.openInputStream()) {
      byte[] bytes = stream.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
