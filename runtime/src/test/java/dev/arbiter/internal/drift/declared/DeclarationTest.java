package dev.arbiter.internal.drift.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.TableDefinition;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The parts of a CREATE TABLE. */
final class DeclarationTest {

  private static Declaration of(String ddl) {
    return Declaration.of(new TableDefinition("t", ddl, List.of(), List.of())).orElseThrow();
  }

  @Test
  void partsOfATable() {
    Declaration declaration =
        of(
            """
            CREATE SCHEMA IF NOT EXISTS "a;b";
            CREATE TABLE "a;b"."t (" (
              id integer DEFAULT f(1, 2) NOT NULL,
              "odd, name" text DEFAULT 'REFERENCES x (y)' CHECK ("odd, name" <> ')') CHECK (true) REFERENCES "a;b".parent ("Key") ON DELETE SET NULL,
              kind text DEFAULT x.references NOT NULL,
              CONSTRAINT t_pkey PRIMARY KEY (id),
              CHECK (id > 0)
            ) PARTITION BY HASH (id);
            CREATE UNIQUE INDEX i ON t (id);
            """);

    assertThat(declaration.columns())
        .extracting(DeclaredColumn::name)
        .containsExactly("id", "odd, name", "kind");
    assertThat(declaration.constraints())
        .containsExactly("CONSTRAINT t_pkey PRIMARY KEY (id)", "CHECK (id > 0)");
    assertThat(declaration.partitionKey()).isEqualTo("HASH (id)");
    DeclaredColumn odd = declaration.columns().get(1);
    assertThat(odd.own())
        .isEqualTo(
            "\"odd, name\" text DEFAULT 'REFERENCES x (y)' CHECK (\"odd, name\" <> ')') CHECK"
                + " (true)");
    assertThat(odd.plain()).isEqualTo("\"odd, name\" text DEFAULT 'REFERENCES x (y)'");
    assertThat(odd.reference())
        .isEqualTo(
            new DeclaredReference(
                "\"a;b\".parent (\"Key\") ON DELETE SET NULL", "\"a;b\".parent", "Key", "n"));
    assertThat(declaration.columns().get(2).reference()).isNull();
  }

  @Test
  void actions() {
    assertThat(List.of("", " ON DELETE CASCADE", " ON DELETE RESTRICT", " ON DELETE SET DEFAULT"))
        .extracting(
            it -> {
              Declaration declaration = of("CREATE TABLE t (a int REFERENCES b (c)" + it + ")");
              return Objects.requireNonNull(declaration.columns().get(0).reference()).onDelete();
            })
        .containsExactly("a", "c", "r", "d");
  }

  @Test
  void noTable() {
    assertThat(Declaration.of(new TableDefinition("t", "SELECT 1", List.of(), List.of())))
        .isEmpty();
  }
}
