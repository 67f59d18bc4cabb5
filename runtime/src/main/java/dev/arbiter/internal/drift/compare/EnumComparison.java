package dev.arbiter.internal.drift.compare;

import static java.util.stream.Collectors.joining;

import dev.arbiter.internal.drift.catalog.Deployed;
import dev.arbiter.internal.drift.catalog.EnumFacts;
import dev.arbiter.schema.Difference.Kind;
import dev.arbiter.schema.EnumDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the labels of enum types, and their order. */
public final class EnumComparison {

  private final TableDefinition table;
  private final Deployed deployed;
  private final Findings findings;

  /** Reports what it finds to the findings. */
  public EnumComparison(TableDefinition table, Deployed deployed, Findings findings) {
    this.table = table;
    this.deployed = deployed;
    this.findings = findings;
  }

  /** Compares the enum types of the table's columns, those that it takes to exist if they are. */
  public void compare() {
    for (EnumDefinition declared : table.enums()) {
      Optional<EnumFacts> found = deployed.enumType(declared.name());
      if (declared.created()) {
        found.ifPresentOrElse(
            it -> compare(declared, it),
            () -> differ(Kind.ENUM_MISSING, declared, null, List.of(declared.ddl())));
      } else {
        found.filter(EnumFacts::isEnum).ifPresent(it -> compare(declared, it));
      }
    }
  }

  private void compare(EnumDefinition declared, EnumFacts found) {
    if (!found.isEnum()) {
      differ(
          Kind.ENUM_LABELS,
          declared,
          "a type that is no enum",
          List.of("-- " + declared.name() + " is no enum: declare another name."));
    } else if (!found.labels().equals(declared.labels())) {
      differ(Kind.ENUM_LABELS, declared, listed(found.labels()), fix(declared, found.labels()));
    }
  }

  private void differ(
      Kind kind, EnumDefinition declared, @Nullable String found, List<String> ddl) {
    findings.differ(kind, declared.identifier().name(), listed(declared.labels()), found, ddl);
  }

  private static String listed(List<String> labels) {
    return "ENUM (" + labels.stream().map(EnumComparison::literal).collect(joining(", ")) + ")";
  }

  private static List<String> fix(EnumDefinition declared, List<String> found) {
    List<String> ddl = new ArrayList<>(added(declared, found));
    List<String> common = declared.labels().stream().filter(found::contains).toList();
    List<String> others = found.stream().filter(it -> !common.contains(it)).toList();
    if (!others.isEmpty()) {
      ddl.add(
          "-- No label can be taken away: declare "
              + others.stream().map(EnumComparison::literal).collect(joining(", "))
              + ", as rows may have it.");
    }
    if (!found.stream().filter(common::contains).toList().equals(common)) {
      ddl.add("-- Labels cannot be moved: declare them in the order that was found.");
    }
    return ddl;
  }

  private static List<String> added(EnumDefinition declared, List<String> found) {
    List<String> ddl = new ArrayList<>();
    List<String> labels = new ArrayList<>(found);
    for (int i = 0; i < declared.labels().size(); i++) {
      String label = declared.labels().get(i);
      if (!labels.contains(label)) {
        ddl.add(
            "ALTER TYPE "
                + declared.name()
                + " ADD VALUE "
                + literal(label)
                + place(declared.labels(), i, found)
                + ";");
        labels.add(label);
      }
    }
    if (!ddl.isEmpty()) {
      ddl.add(0, "-- Outside a transaction: a label that one adds cannot be used before its end.");
    }
    return ddl;
  }

  /** After the label that it follows, or before the first that is there. */
  private static String place(List<String> declared, int i, List<String> found) {
    if (i > 0) {
      return " AFTER " + literal(declared.get(i - 1));
    }
    return declared.stream()
        .filter(found::contains)
        .findFirst()
        .map(it -> " BEFORE " + literal(it))
        .orElse("");
  }

  private static String literal(String label) {
    return "'" + label.replace("'", "''") + "'";
  }
}
