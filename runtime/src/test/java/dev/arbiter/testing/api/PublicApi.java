package dev.arbiter.testing.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public API of a module: what it requires, and the public types of the packages that it
 * exports, those called internal aside, with nullness and defaults.
 *
 * @param classes the folder of its compiled classes
 */
public record PublicApi(Path classes) {

  /** One line for each type and member, sorted: equal exactly if the API is. */
  public List<String> lines() throws IOException {
    ModuleDescriptor module;
    try (InputStream file = Files.newInputStream(classes.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(file);
    }
    List<String> lines = new ArrayList<>();
    module.requires().stream()
        .filter(it -> !it.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .map(it -> "requires " + it.name())
        .sorted()
        .forEach(lines::add);
    for (String exported : promised(module)) {
      for (Class<?> type : publicTypes(exported)) {
        lines.add("");
        lines.addAll(new ClassText(type).lines());
      }
    }
    return lines;
  }

  private static List<String> promised(ModuleDescriptor module) {
    return module.exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .filter(it -> !(it + ".").contains(".internal."))
        .sorted()
        .toList();
  }

  private List<Class<?>> publicTypes(String packageName) throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
      List<String> names =
          files
              .map(it -> it.getFileName().toString())
              .filter(it -> it.endsWith(".class") && !it.equals("package-info.class"))
              .map(it -> packageName + "." + it.replace(".class", ""))
              .sorted()
              .toList();
      List<Class<?>> types = new ArrayList<>();
      for (String name : names) {
        Class<?> type = Class.forName(name, false, PublicApi.class.getClassLoader());
        if (isSeen(type)) {
          types.add(type);
        }
      }
      return types;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSeen(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return !type.isAnonymousClass()
        && Modifier.isPublic(type.getModifiers())
        && (outer == null || isSeen(outer));
  }
}
