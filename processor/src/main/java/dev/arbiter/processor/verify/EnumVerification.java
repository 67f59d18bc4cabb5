package dev.arbiter.processor.verify;

import static java.util.Objects.requireNonNull;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Problem;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.JavaType.Enumeration.Constant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Compares Java enums with the types that the server has: whether they are enums, and their labels.
 * Their order is the drift check's: of class files, not every compiler knows it.
 */
final class EnumVerification {

  private final Session session;
  private final String server;

  /**
   * @param server its name and version
   */
  EnumVerification(Session session, String server) {
    this.session = session;
    this.server = server;
  }

  List<Problem> of(List<Column> columns) throws SQLException {
    List<Problem> problems = new ArrayList<>();
    for (Column column : columns) {
      Optional<Enumeration> declared = column.enumeration();
      Optional<Enumeration> compared = declared.or(column::existingEnumeration);
      if (compared.isPresent()) {
        compare(column, compared.get(), declared.isPresent()).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private Optional<Problem> compare(Column column, Enumeration type, boolean declared)
      throws SQLException {
    String name = requireNonNull(type.type()).sql();
    Optional<List<String>> labels = session.enumLabels(name);
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    if (labels.get().isEmpty()) {
      return declared ? Optional.of(noEnum(column, type, name)) : Optional.empty();
    }
    List<String> constants = type.constants().stream().map(Constant::label).toList();
    List<String> unknown = without(constants, labels.get());
    List<String> missing = without(labels.get(), constants);
    return unknown.isEmpty() && missing.isEmpty()
        ? Optional.empty()
        : Optional.of(otherLabels(column, type, name, differences(unknown, missing)));
  }

  private static List<String> without(List<String> all, List<String> some) {
    return all.stream().filter(it -> !some.contains(it)).toList();
  }

  private static String differences(List<String> unknown, List<String> missing) {
    List<String> differences = new ArrayList<>();
    if (!unknown.isEmpty()) {
      differences.add("it does not have " + listed(unknown));
    }
    if (!missing.isEmpty()) {
      differences.add("it has " + listed(missing) + " besides");
    }
    return String.join(", and ", differences);
  }

  private static String listed(List<String> labels) {
    return labels.stream()
        .map(it -> "'" + it.replace("'", "''") + "'")
        .collect(Collectors.joining(", "));
  }

  private Problem noEnum(Column column, Enumeration type, String name) {
    return new Problem(
        Tag.NOT_AN_ENUM,
        "\"%s\" is declared as the enum type of \"%s\", and is another type on %s; name an enum type, or one that is not there yet: @PostgresEnum(\"…\")"
            .formatted(name, simple(type), server),
        column.origin());
  }

  private Problem otherLabels(Column column, Enumeration type, String name, String differences) {
    return new Problem(
        Tag.ENUM_LABELS,
        "\"%s\" is an enum type on %s, and its labels are not the constants of \"%s\": %s; declare them, by @Label where names differ, or ALTER TYPE %s ADD VALUE on the server"
            .formatted(name, server, simple(type), differences, name),
        column.origin());
  }

  private static String simple(Enumeration type) {
    return String.join(".", type.simpleNames());
  }
}
