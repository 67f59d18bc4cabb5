package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Scalar;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Components;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Nullability;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.references.ReferenceReader;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a record component: its column, and everything that is said of it alone. */
public final class ColumnReader {

  /** Stands for a type that cannot be stored, so that nothing else that mentions it is an error. */
  private static final JavaType UNSUPPORTED = new Scalar(ScalarType.STRING, false);

  private final JavaTypes javaTypes;
  private final DeclaredNames names;
  private final ReferenceReader references;
  private final Scope scope;
  private final Problems problems;

  /**
   * For the components of one record.
   *
   * @param scope the names that their SQL may mention
   */
  public ColumnReader(
      JavaTypes javaTypes,
      DeclaredNames names,
      ReferenceReader references,
      Scope scope,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.names = names;
    this.references = references;
    this.scope = scope;
    this.problems = problems;
  }

  public Column read(RecordComponentElement component) {
    Element place = Components.field(component);
    Optional<JavaType> supported = javaTypes.of(component, place);
    ComponentSql sql = new ComponentSql(component, place, names, scope);
    Generation generation = sql.generation();
    boolean nullable = Nullability.of(component);
    ComponentChecks checks = new ComponentChecks(component, place, problems);
    new CarriedChecks(component, place, problems).run();
    accessible(component, place);
    UnsupportedTypes unsupported = new UnsupportedTypes(javaTypes, component, place, problems);
    JavaType type = supported.orElse(UNSUPPORTED);
    SqlType sqlType = names.sqlType(component, place, type);
    supported.ifPresentOrElse(
        it -> {
          checks.run(it, sqlType, sql.typePlace(it), nullable, generation);
          unsupported.converters();
        },
        unsupported::report);
    return new Column(
        component.getSimpleName().toString(),
        names.column(component),
        type,
        sqlType,
        sql.typePlace(type),
        nullable,
        generation,
        conflictRule(sql, checks, generation),
        reference(component, place, supported.map(it -> sqlType)),
        sql.checks(),
        ElementOrigin.of(place));
  }

  /** The generated classes are in the record's package, and outside of the record. */
  private void accessible(RecordComponentElement component, Element place) {
    accessible(component, place, component.asType());
  }

  private void accessible(RecordComponentElement component, Element place, TypeMirror type) {
    if (type instanceof ArrayType it) {
      accessible(component, place, it.getComponentType());
    }
    if (type instanceof DeclaredType it) {
      accessible(component, place, it.asElement());
      it.getTypeArguments().forEach(argument -> accessible(component, place, argument));
    }
  }

  private void accessible(RecordComponentElement component, Element place, Element type) {
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

  private static ConflictRule conflictRule(
      ComponentSql sql, ComponentChecks checks, Generation generation) {
    Optional<Annotation> onConflict = sql.annotation("OnConflict");
    if (onConflict.isEmpty()) {
      return new ConflictRule.Unspecified();
    }
    checks.conflictRule(onConflict.get(), generation);
    return sql.rule(onConflict.get());
  }

  private @Nullable Reference reference(
      RecordComponentElement component, Element place, Optional<SqlType> sqlType) {
    return Annotation.find(component, place, "References")
        .flatMap(it -> references.read(component, it, sqlType))
        .orElse(null);
  }
}
