package dev.arbiter.processor.scan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredExpressionTest {

  private static final Scope SCOPE = new Scope(null, "events", Set.of("payload", "nick", "a", "b"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "(payload->>'id') → payload->>'id' IS NOT NULL",
        "payload->>'id'   → (payload ->> 'id') is not null",
        "LOWER(nick)      → lower(\"nick\") IS NOT NULL",
        "LOWER(nick)      → a > 1 AND LOWER(nick) IS NOT NULL AND b > 1",
        "LOWER(nick)      → (a > 1 AND ((LOWER(nick) IS NOT NULL)))",
        "a || b           → a || b IS NOT NULL",
        "(a = b)          → a = b IS NOT NULL",
      })
  void isFound(String expression, String predicate) {
    assertThat(requires(predicate, expression)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "payload->>'id' → payload->>'ID' IS NOT NULL",
        "payload->>'id' → payload->>'id' IS NULL",
        "LOWER(nick)    → LOWER(nick) IS NOT NULL OR a > 1",
        "LOWER(nick)    → NOT LOWER(nick) IS NOT NULL",
        "(a OR b)       → a OR b IS NOT NULL",
        "(NOT a)        → NOT a IS NOT NULL",
        "(b AND a)      → a BETWEEN 1 AND b AND a IS NOT NULL",
        "LOWER(nick)    → CASE WHEN a THEN b AND LOWER(nick) IS NOT NULL END",
        "LOWER(nick)    → upper(nick) IS NOT NULL",
      })
  void isNotFound(String expression, String predicate) {
    assertThat(requires(predicate, expression)).isFalse();
  }

  private static boolean requires(String predicate, String expression) {
    return Nullness.requiresNotNull(Fragment.of(predicate, SCOPE), Fragment.of(expression, SCOPE));
  }
}
