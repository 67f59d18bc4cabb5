package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.JavaType.Scalar;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.ScalarType;
import dev.arbiter.processor.model.SqlType;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Nullability;
import dev.arbiter.processor.read.declaration.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads a record component: its column, and everything that is said of it alone. */
public final class ColumnReader {

  /** Stands for a type that cannot be stored, so that nothing else that mentions it is an error. */
  private static final JavaType UNSUPPORTED = new Scalar(ScalarType.STRING, false);

  private final JavaTypes javaTypes;
  private final ReferenceReader references;
  private final Problems problems;

  public ColumnReader(JavaTypes javaTypes, ReferenceReader references, Problems problems) {
    this.javaTypes = javaTypes;
    this.references = references;
    this.problems = problems;
  }

  public Column read(RecordComponentElement component) {
    Element place = Components.field(component);
    Optional<JavaType> supported = javaTypes.of(component.asType());
    Generation generation = generation(component, place);
    boolean nullable = Nullability.of(component);
    ComponentChecks checks = new ComponentChecks(component, place, problems);
    supported.ifPresentOrElse(
        it -> checks.run(it, nullable, generation), () -> unsupported(component, place));
    accessible(component, place);
    JavaType type = supported.orElse(UNSUPPORTED);
    SqlType sqlType = DeclaredNames.sqlType(component, place, type);
    return new Column(
        component.getSimpleName().toString(),
        DeclaredNames.column(component),
        type,
        sqlType,
        nullable,
        generation,
        conflictRule(component, place, checks, generation),
        reference(component, place, supported, sqlType),
        checks(component, place),
        ElementOrigin.of(place));
  }

  private void unsupported(RecordComponentElement component, Element place) {
    problems.add(
        Tag.UNSUPPORTED_TYPE,
        ElementOrigin.of(place),
        "\"%s\" has the type %s, which no column stores; supported are %s; convert it in an accessor of your own"
            .formatted(
                Components.name(component),
                JavaTypes.simple(component.asType()),
                JavaTypes.supported()));
  }

  /** The generated classes are in the record's package, and outside of the record. */
  private void accessible(RecordComponentElement component, Element place) {
    Element type = component.asType() instanceof DeclaredType it ? it.asElement() : null;
    for (Element it = type; it instanceof TypeElement; it = it.getEnclosingElement()) {
      if (it.getModifiers().contains(Modifier.PRIVATE)) {
        problems.add(
            Tag.INACCESSIBLE_TYPE,
            ElementOrigin.of(place),
            "\"%s\" has the type %s, and \"%s\" is private; the generated classes beside the record could not use it; drop private"
                .formatted(
                    Components.name(component),
                    JavaTypes.simple(component.asType()),
                    it.getSimpleName()));
      }
    }
  }

  private static Generation generation(RecordComponentElement component, Element place) {
    Optional<Annotation> identity = Annotation.find(component, place, "Identity");
    if (identity.isPresent()) {
      return new Generation.Identity(identity.get().bool("always"));
    }
    Optional<Annotation> computed = Annotation.find(component, place, "Computed");
    if (computed.isPresent()) {
      return new Generation.Computed(computed.get().string("value"));
    }
    return Annotation.find(component, place, "Default")
        .<Generation>map(it -> new Generation.Default(it.string("value")))
        .orElseGet(Generation.None::new);
  }

  private static ConflictRule conflictRule(
      RecordComponentElement component,
      Element place,
      ComponentChecks checks,
      Generation generation) {
    Optional<Annotation> onConflict = Annotation.find(component, place, "OnConflict");
    if (onConflict.isEmpty()) {
      return new ConflictRule.Unspecified();
    }
    checks.conflictRule(onConflict.get(), generation);
    return ComponentChecks.rule(onConflict.get());
  }

  private @Nullable Reference reference(
      RecordComponentElement component, Element place, Optional<JavaType> type, SqlType sqlType) {
    return Annotation.find(component, place, "References")
        .flatMap(it -> references.read(component, it, type, sqlType))
        .orElse(null);
  }

  private static List<String> checks(RecordComponentElement component, Element place) {
    return Annotation.findAll(component, place, "Check", "Checks").stream()
        .map(it -> it.string("value"))
        .toList();
  }
}
