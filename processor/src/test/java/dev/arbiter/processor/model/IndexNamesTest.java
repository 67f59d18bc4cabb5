package dev.arbiter.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexNamesTest {

  @Test
  void namesArePostgresOwn() {
    assertThat(IndexNames.primaryKey("accounts")).isEqualTo("accounts_pkey");
    assertThat(IndexNames.constraint("accounts", List.of("email"))).isEqualTo("accounts_email_key");
    assertThat(IndexNames.index("documents", List.of("workflow_id", "name")))
        .isEqualTo("documents_workflow_id_name_idx");
  }

  @Test
  void aLongNameIsCutWhereItIsLongest() {
    String name = IndexNames.index("a".repeat(20), List.of("b".repeat(50)));
    assertThat(name).isEqualTo("a".repeat(20) + "_" + "b".repeat(38) + "_idx");
    assertThat(Identifiers.bytes(name)).isEqualTo(Identifiers.MAX_BYTES);
  }

  @Test
  void charactersAreNotCutInHalf() {
    String name = IndexNames.primaryKey("ü".repeat(40));
    assertThat(name).isEqualTo("ü".repeat(29) + "_pkey");
  }
}
