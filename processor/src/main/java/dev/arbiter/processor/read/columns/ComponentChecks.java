package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Column.TypePlace;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Generation.Identity.Numbering;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.JavaType.Scalar;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import org.jspecify.annotations.Nullable;

/** Checks what is said of one component against itself. */
final class ComponentChecks {

  private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");

  private final RecordComponentElement component;
  private final Element place;
  private final String name;
  private final Problems problems;

  ComponentChecks(RecordComponentElement component, Element place, Problems problems) {
    this.component = component;
    this.place = place;
    this.name = "\"" + Components.name(component) + "\"";
    this.problems = problems;
  }

  void run(
      JavaType type,
      SqlType column,
      @Nullable TypePlace typePlace,
      boolean nullable,
      Generation generation) {
    sources();
    nullability(type, nullable);
    new TypeChecks(typed(typePlace), ElementOrigin.of(place), problems).run(type, column);
    boolean integer = type.stored() instanceof Scalar scalar && scalar.type().integer();
    if (generation instanceof Generation.Identity it && !integer) {
      add(
          Tag.IDENTITY_TYPE,
          "%s is %s and has the type %s; PostgreSQL numbers rows by integers; make it a long",
          numbering(it),
          simple(type.qualifiedName()));
    } else if (generation instanceof Generation.Identity it
        && it.numbering() == Numbering.SERIAL
        && INTEGERS.stream().noneMatch(column::is)) {
      add(
          Tag.IDENTITY_TYPE,
          "%s is @Serial and has the column type %s; a serial column is a smallint, integer or"
              + " bigint; drop the type",
          column);
    }
    if (type.elementary() instanceof Enumeration enumeration) {
      labels(enumeration);
    }
  }

  /** Its name, and who says its type, if the component itself does not. */
  private String typed(@Nullable TypePlace typePlace) {
    String by = typePlace == null ? "" : typePlace.name().replaceFirst(" of \".*", "");
    return by.isEmpty() || by.equals("@Column") ? name : "%s, with %s,".formatted(name, by);
  }

  private void sources() {
    List<String> sources =
        Stream.of("Identity", "Serial", "Computed", "Default")
            .filter(it -> annotation(it).isPresent())
            .map("@"::concat)
            .toList();
    if (sources.size() > 1) {
      add(
          Tag.SEVERAL_SOURCES,
          "%s has %s; a column's value has one source; keep one of them",
          String.join(" and ", sources));
    }
  }

  private void nullability(JavaType type, boolean nullable) {
    if (nullable && type.primitive()) {
      add(
          Tag.NULLABLE_PRIMITIVE,
          "%s is @Nullable and a primitive; a primitive is never null; make it %s",
          simple(type.boxedName()));
    }
    if (nullable && annotation("Id").isPresent()) {
      add(
          Tag.NULLABLE_ID,
          "%s is @Nullable and @Id; no column of a primary key is ever NULL; drop @Nullable");
    } else if (nullable && annotation("Identity").isPresent()) {
      add(
          Tag.NULLABLE_ID,
          "%s is @Nullable and @Identity; PostgreSQL makes identity columns NOT NULL; drop"
              + " @Nullable");
    } else if (nullable && annotation("Serial").isPresent()) {
      add(
          Tag.NULLABLE_ID,
          "%s is @Nullable and @Serial; PostgreSQL makes serial columns NOT NULL; drop @Nullable");
    }
  }

  private static String numbering(Generation.Identity identity) {
    return identity.numbering() == Numbering.SERIAL ? "@Serial" : "@Identity";
  }

  /** Two constants of one text could not be told apart when read. */
  private void labels(Enumeration enumeration) {
    Map<String, String> byLabel = new HashMap<>();
    for (Enumeration.Constant constant : enumeration.constants()) {
      WritableText.check(
          constant.label(), "@Label of " + constant.name(), ElementOrigin.of(place), problems);
      String other = byLabel.putIfAbsent(constant.label(), constant.name());
      if (other != null) {
        add(
            Tag.DUPLICATE_LABEL,
            "%s stores %s and %s of \"%s\" as \"%s\"; what is stored must tell constants apart;"
                + " change one @Label",
            other,
            constant.name(),
            simple(enumeration.qualifiedName()),
            constant.label());
      }
    }
  }

  void conflictRule(Annotation onConflict, Generation generation) {
    boolean id = annotation("Id").isPresent();
    boolean always = generation instanceof Generation.Identity it && it.always();
    if (id || always || generation instanceof Generation.Computed) {
      problems.add(
          Tag.NEVER_SET,
          onConflict.origin(),
          "%s is %s and has @OnConflict; an upsert never sets such a column; drop @OnConflict"
              .formatted(name, id ? "@Id" : always ? "@Identity(always = true)" : "@Computed"));
    }
    if (onConflict.has("set") && onConflict.constant("value").equals("KEEP")) {
      problems.add(
          Tag.KEPT_AND_SET,
          onConflict.origin("value"),
          "%s is kept and set; on conflict the stored value is the one or the other; drop KEEP or set"
              .formatted(name));
    }
  }

  private Optional<Annotation> annotation(String simpleName) {
    return Annotation.find(component, place, simpleName);
  }

  private void add(Tag tag, String text, Object... more) {
    Object[] arguments = Stream.concat(Stream.of(name), Stream.of(more)).toArray();
    problems.add(tag, ElementOrigin.of(place), text.formatted(arguments));
  }

  private static String simple(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }
}
