package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.scan.judge.Fragment;
import java.util.stream.Collectors;

/** Checks that a text of SQL is one expression, which can be put into a statement as it is. */
final class TextChecks {

  private final Problems problems;

  TextChecks(Problems problems) {
    this.problems = problems;
  }

  boolean run(Annotation.Text text, Fragment fragment, SqlPlace place) {
    String sql = text.text();
    if (fragment.hasSemicolon()) {
      return problems.add(
          Tag.SEMICOLON,
          text.origin(),
          "%s: \";\" ends a statement, in %s; it takes one expression; drop it"
              .formatted(sql, place.name()));
    }
    if (fragment.hasComment()) {
      return problems.add(
          Tag.COMMENT,
          text.origin(),
          "%s: a comment, in %s; it could hide the SQL that is generated behind it; write it in Java"
              .formatted(sql, place.name()));
    }
    if (fragment.hasTopLevelComma() && place.kind() != SqlPlace.Kind.CONSTRAINT) {
      return problems.add(Tag.SEVERAL_EXPRESSIONS, text.origin(), several(fragment, place));
    }
    return true;
  }

  private static String several(Fragment fragment, SqlPlace place) {
    String parts =
        fragment.splitTopLevel().stream()
            .map(it -> "\"" + it.sql() + "\"")
            .collect(Collectors.joining(", ", "{", "}"));
    return switch (place.kind()) {
      case KEY_PART ->
          "%s: several key parts, in %s; each is a string of its own: expr = %s"
              .formatted(fragment.sql(), place.name(), parts);
      case VALUE, UPSERT_SET, UPSERT_WHERE, UPDATE_SET, UPDATE_WHERE ->
          "%s: several expressions, in %s; each is a string of its own: %s"
              .formatted(fragment.sql(), place.name(), parts);
      default ->
          "%s: several expressions, in %s; it takes one; drop the others"
              .formatted(fragment.sql(), place.name());
    };
  }
}
