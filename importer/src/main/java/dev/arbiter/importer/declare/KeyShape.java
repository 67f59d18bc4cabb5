package dev.arbiter.importer.declare;

import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Scope;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What tells a unique index from others: its parts as a set, and its predicate.
 *
 * @param columns the parts that are columns and nothing else
 */
record KeyShape(Set<String> parts, String predicate, Set<String> columns) {

  KeyShape {
    parts = Set.copyOf(parts);
    columns = Set.copyOf(columns);
  }

  static KeyShape of(IndexText text, Scope scope) {
    Set<String> parts = new HashSet<>();
    Set<String> columns = new HashSet<>();
    for (String part : text.parts()) {
      KeyPartSyntax syntax = KeyPartSyntax.of(part, scope);
      String order = syntax.order() == null ? "" : syntax.order();
      parts.add(part.substring(0, part.length() - order.length()).strip());
      if (syntax.column() != null) {
        columns.add(syntax.column());
      }
    }
    return new KeyShape(parts, text.predicate() == null ? "" : text.predicate(), columns);
  }

  static KeyShape ofColumns(List<String> columns) {
    return new KeyShape(
        columns.stream().map(Identifiers::quote).collect(Collectors.toSet()),
        "",
        Set.copyOf(columns));
  }

  /** Whether the columns are all in it: then nothing conflicts by it alone. */
  boolean contains(List<String> primaryKey) {
    return !primaryKey.isEmpty() && columns.containsAll(primaryKey);
  }
}
