package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Mention;
import java.util.List;

/** Checks that the names in the user's SQL are names of the table, and that SQL reads them so. */
record MentionChecks(SqlTable table, Problems problems) {

  /** Whether all is right but for names that the table does not have. */
  boolean run(Annotation.Text text, Fragment fragment, SqlPlace place) {
    boolean keyword = false;
    for (Mention mention : fragment.mentions()) {
      if (mention.kind() == Mention.Kind.UNKNOWN) {
        unknown(text, mention.name(), fragment, place);
      } else if (mention.kind() == Mention.Kind.KEYWORD && !isSyntax(mention, place)) {
        keyword(text, mention.name(), names().literal(text.text(), fragment), place);
        keyword = true;
      }
    }
    return !keyword;
  }

  /** Where no column can be meant, {@code user} is what it says; constraints are all keywords. */
  private static boolean isSyntax(Mention mention, SqlPlace place) {
    return place.kind() == SqlPlace.Kind.CONSTRAINT
        || (mention.name().equals("user")
            && (place.kind() == SqlPlace.Kind.DEFAULT || place.kind() == SqlPlace.Kind.VALUE));
  }

  /**
   * That a keyword stands where only a name in quotes can.
   *
   * @param fixed the whole text with its names in quotes, as a Java string
   */
  void keyword(Annotation.Text text, String word, String fixed, SqlPlace place) {
    problems.add(
        Tag.RESERVED_WORD,
        text.origin(),
        "%s: \"%s\" is a keyword of SQL, in %s; as a name it is read only in quotes; write %s"
            .formatted(text.text(), word, place.name(), fixed));
  }

  /** That there is no such column, and which one was probably meant. */
  void unknown(Annotation.Text text, String name, Fragment fragment, SqlPlace place) {
    String said =
        names()
            .meant(name)
            .map(it -> meant(it, name, names().literal(text.text(), fragment), place))
            .orElseGet(() -> misspelt(name, place));
    problems.add(Tag.UNKNOWN_COLUMN, text.origin(), "%s: %s".formatted(text.text(), said));
  }

  private String meant(Column column, String written, String fixed, SqlPlace place) {
    if (column.name().equalsIgnoreCase(written)) {
      return "\"%s\" has no column \"%s\", in %s; PostgreSQL folds a name to lower case unless it is quoted, and the column is \"%s\"; write %s"
          .formatted(table.name(), written, place.name(), column.name(), fixed);
    }
    return "\"%s\" is the component, its column is \"%s\", in %s; SQL of \"%s\" names columns; write %s"
        .formatted(
            column.component(),
            column.name(),
            place.name(),
            table.name(),
            QuotedNames.needed(column.name()) ? fixed : column.name());
  }

  private String misspelt(String name, SqlPlace place) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    return "\"%s\" has no column \"%s\", in %s; %s"
        .formatted(
            table.name(),
            name,
            place.name(),
            Suggestion.of(name, names)
                .map("did you mean \"%s\"?"::formatted)
                .orElse("it has " + String.join(", ", names)));
  }

  private QuotedNames names() {
    return new QuotedNames(table);
  }
}
