package dev.arbiter.importer.source;

import java.util.Set;
import java.util.TreeSet;

/** How the types of a file are named in it, and which of them it imports. */
final class Imports {

  private final String packageName;
  private final Set<String> ofPackage;
  private final Set<String> imported = new TreeSet<>();

  /**
   * Those of one file.
   *
   * @param ofPackage the simple names of the types that the package has
   */
  Imports(String packageName, Set<String> ofPackage) {
    this.packageName = packageName;
    this.ofPackage = ofPackage;
  }

  /** The name as the file writes it: simple, unless another type of the package bears it. */
  String name(String qualifiedName) {
    String owner = packageOf(qualifiedName);
    String simple = qualifiedName.substring(owner.isEmpty() ? 0 : owner.length() + 1);
    if (owner.isEmpty() || owner.equals(packageName)) {
      return simple;
    }
    if (ofPackage.contains(simple)) {
      return qualifiedName;
    }
    if (!owner.equals("java.lang")) {
      imported.add(qualifiedName);
    }
    return simple;
  }

  /** The qualified names, in order. */
  Set<String> imported() {
    return imported;
  }

  private static String packageOf(String qualifiedName) {
    return qualifiedName.substring(0, Math.max(0, qualifiedName.lastIndexOf('.')));
  }
}
