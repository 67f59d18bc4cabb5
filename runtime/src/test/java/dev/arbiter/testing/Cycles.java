package dev.arbiter.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Packages or files that depend on each other in a circle.
 *
 * <p>ArchUnit reads the dependencies. Its own search for cycles between slices is not used: version
 * 1.5.1 misses some, three of seven in this module, and finds those once other files are left out.
 */
public final class Cycles {

  private final Map<String, Map<String, Dependency>> dependencies = new TreeMap<>();

  private Cycles(JavaClasses classes, Function<JavaClass, String> place) {
    for (JavaClass type : classes) {
      Map<String, Dependency> own =
          dependencies.computeIfAbsent(place.apply(type), it -> new TreeMap<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (classes.contain(target.getName())) {
          own.putIfAbsent(place.apply(target), dependency);
        }
      }
    }
    dependencies.forEach((name, own) -> own.remove(name));
  }

  /** The circles of packages, and for each what makes it one. */
  public static Map<Set<String>, List<String>> betweenPackages(JavaClasses classes) {
    return new Cycles(classes, JavaClass::getPackageName).found();
  }

  /**
   * The circles of files, each named after its outermost class, and for each what makes it one.
   *
   * @param allowed the files that may depend on each other, or a package whose files all may
   */
  public static Map<Set<String>, List<String>> betweenFiles(
      JavaClasses classes, List<Set<String>> allowed) {
    Map<Set<String>, List<String>> found =
        new Cycles(classes, it -> it.getName().replaceFirst("\\$.*", "")).found();
    found.keySet().removeIf(circle -> allowed.stream().anyMatch(it -> isWithin(circle, it)));
    return found;
  }

  private static boolean isWithin(Set<String> circle, Set<String> allowed) {
    return circle.stream()
        .allMatch(it -> allowed.contains(it) || allowed.contains(it.replaceFirst("[.]\\w+$", "")));
  }

  private Map<Set<String>, List<String>> found() {
    Map<String, Set<String>> reached =
        dependencies.keySet().stream().collect(Collectors.toMap(it -> it, this::reachedFrom));
    Map<Set<String>, List<String>> found = new LinkedHashMap<>();
    for (String start : dependencies.keySet()) {
      Set<String> circle = new TreeSet<>(reached.get(start));
      circle.removeIf(it -> !reached.get(it).contains(start));
      if (!circle.isEmpty()) {
        found.put(circle, within(circle));
      }
    }
    return found;
  }

  private Set<String> reachedFrom(String start) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      dependencies.get(open.pop()).keySet().stream().filter(reached::add).forEach(open::push);
    }
    return reached;
  }

  private List<String> within(Set<String> circle) {
    return circle.stream()
        .map(dependencies::get)
        .flatMap(own -> own.entrySet().stream())
        .filter(it -> circle.contains(it.getKey()))
        .map(it -> it.getValue().getDescription())
        .toList();
  }
}
