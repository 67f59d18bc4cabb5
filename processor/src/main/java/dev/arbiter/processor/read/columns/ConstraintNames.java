package dev.arbiter.processor.read.columns;

import dev.arbiter.processor.model.Constraint;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.lex.LexedSql;
import dev.arbiter.processor.scan.lex.Token;
import java.util.stream.IntStream;

/**
 * Checks the names in constraints of PostgreSQL's own words: in the elements of {@code EXCLUDE},
 * {@code UNIQUE} and {@code PRIMARY KEY}, in what they include, and in their predicate.
 */
public final class ConstraintNames {

  private final String table;
  private final ExpressionChecks checks;

  public ConstraintNames(String table, ExpressionChecks checks) {
    this.table = table;
    this.checks = checks;
  }

  public void run(Constraint constraint) {
    LexedSql sql = constraint.definition().tree().lexed();
    if (sql.problems().isEmpty() && hasElements(sql)) {
      for (int i = 1; i < sql.size(); i = sql.skip(i)) {
        if (sql.token(i).is("(") && !sql.token(i - 1).isWord("with")) {
          group(constraint, i);
        }
      }
    }
  }

  private static boolean hasElements(LexedSql sql) {
    if (sql.size() == 0) {
      return false;
    }
    Token first = sql.token(0);
    return first.isWord("exclude") || first.isWord("unique") || first.isWord("primary");
  }

  private void group(Constraint constraint, int bracket) {
    LexedSql sql = constraint.definition().tree().lexed();
    String inside = sql.text(bracket + 1, sql.partner(bracket));
    SqlPlace place =
        SqlPlace.of(
            SqlPlace.Kind.KEY_PART,
            "constraint \"%s\" of \"%s\"".formatted(constraint.name(), table));
    Fragment.of(inside, constraint.definition().tree().scope()).splitTopLevel().stream()
        .map(ConstraintNames::expression)
        .filter(it -> !it.isEmpty())
        .forEach(
            it -> checks.names(new Annotation.Text(it, constraint.definition().origin()), place));
  }

  /** An element without its operator, or {@code WITHOUT OVERLAPS}. */
  private static String expression(Fragment element) {
    LexedSql sql = element.lexed();
    int end =
        IntStream.iterate(0, it -> it < sql.size(), sql::skip)
            .filter(it -> sql.token(it).isWord("with") || sql.token(it).isWord("without"))
            .findFirst()
            .orElse(sql.size());
    return sql.text(0, end);
  }
}
