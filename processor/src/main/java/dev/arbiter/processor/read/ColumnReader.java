package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.JavaType.Scalar;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.sql.Identifiers;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import org.jspecify.annotations.Nullable;

/** Reads a record component: its column, and everything that is said of it alone. */
final class ColumnReader {

  private final JavaTypes javaTypes;
  private final ReferenceReader references;
  private final Problems problems;

  ColumnReader(JavaTypes javaTypes, ReferenceReader references, Problems problems) {
    this.javaTypes = javaTypes;
    this.references = references;
    this.problems = problems;
  }

  /** Empty, with a problem reported, if the component cannot be a column. */
  Optional<Column> read(RecordComponentElement component) {
    Element place = Nullability.field(component);
    String name = component.getSimpleName().toString();
    Optional<JavaType> javaType = javaTypes.of(component.asType());
    if (javaType.isEmpty()) {
      problems.add(
          Tag.UNSUPPORTED_TYPE,
          ElementOrigin.of(place),
          "\"%s %s\" cannot be stored; supported types are %s"
              .formatted(component.asType(), name, JavaTypes.supported()));
      return Optional.empty();
    }
    Optional<Annotation> column = Annotation.find(component, place, "Column");
    String columnName =
        column.map(it -> it.stringOrNull("name")).orElseGet(() -> Identifiers.snakeCase(name));
    String sqlType =
        column.map(it -> it.stringOrNull("type")).orElse(javaType.get().defaultSqlType());
    boolean nullable = Nullability.of(component);
    Generation generation = generation(component, place);
    check(component, place, javaType.get(), nullable, generation);
    return Optional.of(
        new Column(
            name,
            columnName,
            javaType.get(),
            sqlType,
            nullable,
            generation,
            conflictRule(component, place, generation),
            reference(component, place),
            checks(component, place),
            ElementOrigin.of(place)));
  }

  private Generation generation(RecordComponentElement component, Element place) {
    Optional<Annotation> identity = Annotation.find(component, place, "Identity");
    Optional<Annotation> computed = Annotation.find(component, place, "Computed");
    Optional<Annotation> byDefault = Annotation.find(component, place, "Default");
    List<String> present =
        List.of(identity, computed, byDefault).stream()
            .flatMap(Optional::stream)
            .map(it -> "@" + it.mirror().getAnnotationType().asElement().getSimpleName())
            .toList();
    if (present.size() > 1) {
      problems.add(
          Tag.CONTRADICTING_ANNOTATIONS,
          ElementOrigin.of(place),
          "\"%s\" has %s; a column's value has one source; keep one of them"
              .formatted(component.getSimpleName(), String.join(" and ", present)));
    }
    if (identity.isPresent()) {
      return new Generation.Identity(identity.get().bool("always"));
    }
    if (computed.isPresent()) {
      return new Generation.Computed(computed.get().string("value"));
    }
    return byDefault
        .<Generation>map(it -> new Generation.Default(it.string("value")))
        .orElseGet(Generation.None::new);
  }

  private void check(
      RecordComponentElement component,
      Element place,
      JavaType type,
      boolean nullable,
      Generation generation) {
    String name = component.getSimpleName().toString();
    if (nullable && type.primitive()) {
      problems.add(
          Tag.BAD_NULLABLE,
          ElementOrigin.of(place),
          "\"%s\" is a primitive and @Nullable; a primitive cannot be null; make it a %s"
              .formatted(name, ((Scalar) type).type().className().replace("java.lang.", "")));
    }
    if (nullable && Annotation.find(component, place, "Id").isPresent()) {
      problems.add(
          Tag.BAD_NULLABLE,
          ElementOrigin.of(place),
          "\"%s\" is @Id and @Nullable; a primary key is never NULL; drop @Nullable"
              .formatted(name));
    }
    boolean integer = type instanceof Scalar scalar && scalar.type().integer();
    if (generation instanceof Generation.Identity && !integer) {
      problems.add(
          Tag.BAD_IDENTITY,
          ElementOrigin.of(place),
          "\"%s\" is @Identity and not an integer; PostgreSQL numbers rows by short, int or long"
              .formatted(name));
    }
  }

  private ConflictRule conflictRule(
      RecordComponentElement component, Element place, Generation generation) {
    Optional<Annotation> annotation = Annotation.find(component, place, "OnConflict");
    if (annotation.isEmpty()) {
      return new ConflictRule.Unspecified();
    }
    Annotation onConflict = annotation.get();
    String set = onConflict.stringOrNull("set");
    boolean keep = onConflict.constant("value").equals("KEEP");
    boolean id = Annotation.find(component, place, "Id").isPresent();
    if (id || generation instanceof Generation.Computed) {
      problems.add(
          Tag.BAD_ON_CONFLICT,
          onConflict.origin(),
          "\"%s\" is %s and has @OnConflict; an upsert never sets such a column; drop @OnConflict"
              .formatted(component.getSimpleName(), id ? "@Id" : "@Computed"));
    }
    if (set != null && keep) {
      problems.add(
          Tag.BAD_ON_CONFLICT,
          onConflict.origin(),
          "\"%s\" is kept and set; the stored value is one or the other; drop KEEP or set"
              .formatted(component.getSimpleName()));
    }
    if (set != null) {
      return new ConflictRule.SetTo(set);
    }
    return keep ? new ConflictRule.Keep() : new ConflictRule.Replace();
  }

  private @Nullable Reference reference(
      RecordComponentElement component, Element place) {
    return Annotation.find(component, place, "References").flatMap(references::read).orElse(null);
  }

  private static List<String> checks(RecordComponentElement component, Element place) {
    return Annotation.findAll(component, place, "Check", "Checks").stream()
        .map(it -> it.string("value"))
        .toList();
  }
}
