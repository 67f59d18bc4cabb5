package dev.arbiter.processor.scan.lex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "email",
        "_x",
        "a1",
        "a$b",
        "größe",
        "öffnung",
        "名",
        "year",
        "value",
        "time",
        "coalesce"
      })
  void leavesPlainNamesAlone(String name) {
    assertThat(Identifiers.quote(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1a",
        "$a",
        "userId",
        "a b",
        "a-b",
        "a.b",
        "user",
        "order",
        "left",
        "like",
        "Größe",
        "ÖFFNUNG",
        "a\u00a0b",
        "😀",
        "system_user",
        "a'b",
        "a\\b",
        "ǅ"
      })
  void quotesAllOthers(String name) {
    assertThat(Identifiers.quote(name)).isEqualTo('"' + name + '"');
  }

  @Test
  void doublesQuotes() {
    assertThat(Identifiers.quote("we\"ird")).isEqualTo("\"we\"\"ird\"");
  }

  @Test
  void foldsAsciiOnly() {
    assertThat(Identifiers.fold("UserID_ÄÖÜ$1")).isEqualTo("userid_ÄÖÜ$1");
  }

  @Test
  void knowsReservedWordsInAnyCase() {
    assertThat(Identifiers.isReserved("USER")).isTrue();
    assertThat(Identifiers.isReserved("left")).isTrue();
    assertThat(Identifiers.isReserved("name")).isFalse();
    assertThat(Identifiers.isReserved("time")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "workflowId, workflow_id",
    "userID, user_id",
    "HTMLPage, html_page",
    "oauth2Token, oauth2_token",
    "address1, address1",
    "id, id",
    "URL, url",
    "aB, a_b",
    "already_snake, already_snake",
    "Mixed_Case, mixed_case",
    "x, x",
    "größeInCm, größe_in_cm",
    "Account, account",
    "TaskQueue, task_queue"
  })
  void turnsJavaNamesIntoColumnNames(String java, String column) {
    assertThat(Identifiers.snakeCase(java)).isEqualTo(column);
  }

  @Test
  void countsBytes() {
    assertThat(Identifiers.bytes("größe")).isEqualTo(7);
    assertThat(Identifiers.bytes("😀")).isEqualTo(4);
    assertThat(Identifiers.MAX_BYTES).isEqualTo(63);
  }
}
