package dev.arbiter.importer.declare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.scan.judge.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Definitions of indexes, as {@code pg_get_indexdef} writes them. */
final class IndexTextTest {

  @Test
  void keepsOperatorClassAndOrderOfEachPart() {
    IndexText text =
        parse(
            "CREATE UNIQUE INDEX i ON public.t USING btree (lower((a)::text) text_pattern_ops, b"
                + " COLLATE \"C\" DESC NULLS LAST)");

    assertThat(text.parts())
        .containsExactly("lower((a)::text) text_pattern_ops", "b COLLATE \"C\" DESC NULLS LAST");
  }

  @Test
  void dropsTheParenthesesOfAnExpressionUnlessMoreFollows() {
    IndexText text =
        parse(
            "CREATE INDEX i ON t USING btree ((a || ','::text), ((a || b)) DESC, (((b ->>"
                + " 'x,y'))))");

    assertThat(text.parts()).containsExactly("a || ','::text", "((a || b)) DESC", "b ->> 'x,y'");
  }

  @Test
  void readsWhatFollowsTheKey() {
    IndexText text =
        parse(
            "CREATE UNIQUE INDEX \"using\" ON ONLY t USING btree (a) INCLUDE (\"B\", c) NULLS NOT"
                + " DISTINCT WITH (fillfactor='70', deduplicate_items=off) WHERE (a <> 'with"
                + " (x)'::text)");

    assertThat(text)
        .isEqualTo(
            new IndexText(
                "btree",
                List.of("a"),
                List.of("B", "c"),
                true,
                "fillfactor = 70, deduplicate_items = off",
                "a <> 'with (x)'::text"));
  }

  private static IndexText parse(String definition) {
    return IndexText.parse(definition, new Scope(null, "t", Set.of("a", "b", "B", "c")));
  }
}
