package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.scan.judge.AssignmentProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          status = 'x'                     → status  → true  → 'x'
          STATUS='a=b'                     → status  → true  → 'a=b'
          "userId" = x + 1                 → userId  → true  → x + 1
          retries =-1                      → retries → true  → -1
          x=:max                           → x       → true  → :max
          active = x = y                   → active  → true  → x = y
          stauts = 'x'                     → stauts  → false → 'x'
          x = (a = b)                      → x       → true  → (a = b)
          x = DEFAULT                      → x       → true  → DEFAULT
          name = CASE WHEN x = 1 THEN a END → name   → true  → CASE WHEN x = 1 THEN a END
          """)
  void reads(String sql, String column, boolean known, String expression) {
    Assignment assignment = (Assignment) Assignment.parse(sql, Marked.SCOPE);

    assertThat(assignment.column()).isEqualTo(column);
    assertThat(assignment.known()).isEqualTo(known);
    assertThat(assignment.expression().sql()).isEqualTo(expression);
    assertThat(sql.substring(assignment.expressionOffset())).isEqualTo(expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\f',
      textBlock =
          """
          now()                   → NO_ASSIGNMENT
          x == 1                  → NO_ASSIGNMENT
          x := 1                  → NO_ASSIGNMENT
          = 1                     → NO_ASSIGNMENT
          lower(a) = 'x'          → NO_ASSIGNMENT
          1 = x                   → NO_ASSIGNMENT
          x + 1 = y               → NO_ASSIGNMENT
          (x = 1)                 → NO_ASSIGNMENT
          accounts.x = 1          → QUALIFIED_TARGET
          excluded.x = 1          → QUALIFIED_TARGET
          address.city = 'x'      → PARTIAL_TARGET
          tags[1] = 'x'           → PARTIAL_TARGET
          (a, b) = (1, 2)         → PARTIAL_TARGET
          user = 'x'              → RESERVED_TARGET
          x =                     → NO_EXPRESSION
          """)
  void saysWhyItIsNone(String sql, Kind kind) {
    AssignmentProblem problem = (AssignmentProblem) Assignment.parse(sql, Marked.SCOPE);

    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.message()).isNotBlank();
  }

  @Test
  void nothingIsNoAssignment() {
    assertThat(Assignment.parse("", Marked.SCOPE)).isInstanceOf(AssignmentProblem.class);
  }

  @Test
  void recognisesAnAssignmentThatShouldBeAnExpression() {
    assertThat(looksLikeAssignment("active = true")).isTrue();
    assertThat(looksLikeAssignment("\"active\"=NOT excluded.active")).isTrue();
    assertThat(looksLikeAssignment("status = 'x'")).isFalse();
    assertThat(looksLikeAssignment("active OR status = 'x'")).isFalse();
    assertThat(looksLikeAssignment("(active = true)")).isFalse();
    assertThat(looksLikeAssignment("excluded.active = active")).isFalse();
  }

  private static boolean looksLikeAssignment(String sql) {
    return Assignment.looksLikeAssignment(Fragment.of(sql, Marked.SCOPE), "active");
  }
}
