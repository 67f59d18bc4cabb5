package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Check;
import dev.arbiter.processor.model.Constraint;
import dev.arbiter.processor.model.Constraints;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Scope;
import dev.arbiter.processor.scan.lex.LexedSql;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the {@code @Check}s and {@code @Constraint}s of a table. */
public final class ConstraintReader {

  private final TypeElement record;
  private final Scope scope;
  private final Problems problems;

  public ConstraintReader(TypeElement record, Scope scope, Problems problems) {
    this.record = record;
    this.scope = scope;
    this.problems = problems;
  }

  /** All but foreign keys, which need the columns. */
  public Constraints read() {
    return new Constraints(
        Annotation.findAll(record, record, "Check", "Checks").stream().map(this::check).toList(),
        List.of(),
        Annotation.findAll(record, record, "Constraint", "Constraints").stream()
            .flatMap(it -> constraint(it).stream())
            .toList());
  }

  private Check check(Annotation annotation) {
    return new Check(
        annotation.stringOrNull("name"),
        expression(annotation, SqlPlace.Kind.CHECK),
        annotation.origin("name"));
  }

  private Optional<Constraint> constraint(Annotation annotation) {
    Expression definition = expression(annotation, SqlPlace.Kind.CONSTRAINT);
    String name = annotation.string("name");
    if (name.isBlank()) {
      problems.add(
          Tag.BAD_CONSTRAINT,
          annotation.origin("name"),
          "name = \"\": a @Constraint of \"%s\" has no name; by its name the drift check finds it; write one"
              .formatted(scope.table()));
      return Optional.empty();
    }
    Optional<String> other = otherAnnotation(definition.tree().lexed());
    other.ifPresent(
        it ->
            problems.add(
                Tag.BAD_CONSTRAINT,
                annotation.origin("value"),
                "%s: \"%s\" of \"%s\" can be said otherwise; @Constraint is for what no other annotation says; write %s"
                    .formatted(definition.text(), name, scope.table(), it)));
    return other.isPresent()
        ? Optional.empty()
        : Optional.of(new Constraint(name, definition, annotation.origin("name")));
  }

  /** What says it, if another annotation can. */
  private static Optional<String> otherAnnotation(LexedSql sql) {
    if (startsWith(sql, "check")) {
      return Optional.of("@Check(value = \"…\", name = \"…\")");
    }
    if (startsWith(sql, "foreign")) {
      return Optional.of("@References(…) at the component, or @ForeignKey(…)");
    }
    if (startsWith(sql, "not")) {
      return Optional.of("the component without @Nullable");
    }
    return startsWith(sql, "constraint")
        ? Optional.of("the name into name, and what follows it here")
        : Optional.empty();
  }

  private static boolean startsWith(LexedSql sql, String word) {
    return sql.size() > 0 && sql.token(0).isWord(word);
  }

  private Expression expression(Annotation annotation, SqlPlace.Kind kind) {
    Annotation.Text text = annotation.text("value");
    String place = "@%s of \"%s\"".formatted(annotation.name(), scope.table());
    return Expression.of(Fragment.of(text.text(), scope), SqlPlace.of(kind, place), text.origin());
  }
}
