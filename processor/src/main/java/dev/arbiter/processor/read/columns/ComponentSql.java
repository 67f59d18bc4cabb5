package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Check;
import dev.arbiter.processor.model.Column.TypePlace;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Generation.Identity.Numbering;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Conventions;
import dev.arbiter.processor.read.declaration.DeclaredNames;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import org.jspecify.annotations.Nullable;

/** Reads the SQL that stands on a record component. */
final class ComponentSql {

  private final RecordComponentElement component;
  private final Element place;
  private final DeclaredNames names;
  private final Scope scope;

  ComponentSql(RecordComponentElement component, Element place, DeclaredNames names, Scope scope) {
    this.component = component;
    this.place = place;
    this.names = names;
    this.scope = scope;
  }

  Generation generation() {
    Optional<Annotation> identity = annotation("Identity");
    if (identity.isPresent()) {
      return new Generation.Identity(
          identity.get().bool("always") ? Numbering.ALWAYS : Numbering.BY_DEFAULT);
    }
    if (annotation("Serial").isPresent()) {
      return new Generation.Identity(Numbering.SERIAL);
    }
    Optional<Annotation> computed = annotation("Computed");
    if (computed.isPresent()) {
      return new Generation.Computed(
          expression(SqlPlace.Kind.COMPUTED, computed.get(), "value"),
          computed.get().bool("stored"));
    }
    return annotation("Default")
        .<Generation>map(
            it -> new Generation.Default(expression(SqlPlace.Kind.DEFAULT, it, "value")))
        .orElseGet(Generation.None::new);
  }

  ConflictRule rule(Annotation onConflict) {
    if (onConflict.has("set")) {
      return new ConflictRule.SetTo(expression(SqlPlace.Kind.ON_CONFLICT, onConflict, "set"));
    }
    return onConflict.constant("value").equals("KEEP")
        ? new ConflictRule.Keep()
        : new ConflictRule.Replace();
  }

  List<Check> checks() {
    return Annotation.findAll(component, place, "Check", "Checks").stream()
        .map(
            it ->
                new Check(
                    it.stringOrNull("name"),
                    expression(SqlPlace.Kind.CHECK, it, "value"),
                    it.origin("name")))
        .toList();
  }

  Optional<Annotation> annotation(String name) {
    return Annotation.find(component, place, name);
  }

  /** Null if the SQL type is the Java type's own. */
  @Nullable TypePlace typePlace(JavaType type) {
    Optional<Annotation> column =
        annotation("Column").filter(it -> it.stringOrNull("type") != null);
    if (column.isPresent()) {
      return new TypePlace(place(column.get(), "type"), column.get().origin("type"));
    }
    return names.conventions().types().knows(type)
        ? new TypePlace(place("-A" + Conventions.TYPES), ElementOrigin.of(place))
        : null;
  }

  private Expression expression(SqlPlace.Kind kind, Annotation annotation, String member) {
    Annotation.Text text = annotation.text(member);
    SqlPlace place = new SqlPlace(kind, place(annotation, member), names.column(component));
    return Expression.of(Fragment.of(text.text(), scope), place, text.origin());
  }

  private String place(Annotation annotation, String member) {
    return place(annotation.name(member));
  }

  private String place(String what) {
    return "%s of \"%s.%s\"".formatted(what, scope.table(), names.column(component));
  }
}
