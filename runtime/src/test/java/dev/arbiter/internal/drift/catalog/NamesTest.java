package dev.arbiter.internal.drift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that mends make up. */
final class NamesTest {

  @Test
  void free() {
    assertThat(Names.free("a", "_old", Set.of())).isEqualTo("a_old");
    assertThat(Names.free("a", "_old", Set.of("a_old", "a_old2"))).isEqualTo("a_old3");
  }

  @Test
  void noLongerThanTheServerTakes() {
    assertThat(Names.free("x".repeat(63), "_old", Set.of())).isEqualTo("x".repeat(59) + "_old");
    String umlauts = Names.free("\u00e4".repeat(31), "_old", Set.of());
    assertThat(umlauts).isEqualTo("\u00e4".repeat(29) + "_old");
    assertThat(umlauts.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
    assertThat(Names.free("\ud83d\ude00".repeat(15), "_old", Set.of()))
        .isEqualTo("\ud83d\ude00".repeat(14) + "_old");
  }

  @Test
  void written() {
    assertThat(Names.written("accounts_pkey")).isEqualTo("accounts_pkey");
    assertThat(Names.written("order")).isEqualTo("\"order\"");
    assertThat(Names.written("current_user")).isEqualTo("\"current_user\"");
    assertThat(Names.written("A_b\"c")).isEqualTo("\"A_b\"\"c\"");
  }
}
