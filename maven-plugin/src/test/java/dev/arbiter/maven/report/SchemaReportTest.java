package dev.arbiter.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.TableDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reports show, of tables with names of any kind. */
final class SchemaReportTest {

  private static final TableDefinition TENANTS =
      TableDefinition.of("tenants")
          .columns(ColumnDefinition.of("id", "uuid").notNull())
          .indexes(IndexDefinition.primaryKey("tenants_pkey", "tenants", "id"))
          .build();

  private static final TableDefinition HOSTILE =
      TableDefinition.of("\"</section><script>alert(1)</script> | `x`\"")
          .columns(
              ColumnDefinition.of("\"a %%{init}%% b\"", "numeric(12,2)").notNull(),
              ColumnDefinition.of("tenant_id", "uuid"))
          .references(ReferenceDefinition.of("tenant_id", "tenants", "id"))
          .build();

  @Test
  void diagramsHaveTablesWithKeysAndReferences() {
    assertThat(ErDiagram.of(List.of(TENANTS, HOSTILE)))
        .isEqualTo(
            """
            erDiagram
                "tenants" {
                    uuid id PK
                }
                "__/section__script_alert(1)_/script_ | `x`_" {
                    numeric(12_2) a_init_b
                    uuid tenant_id FK
                }
                "__/section__script_alert(1)_/script_ | `x`_" }o--o| "tenants" : "tenant_id"
            """);
  }

  @Test
  void pagesEscapeEveryName() {
    String page = SchemaPage.of(List.of(TENANTS, HOSTILE), null);

    assertThat(page)
        .doesNotContain("<script>")
        .contains("&lt;script&gt;")
        .contains("<a href=\"#tenants\">tenants</a>");
    assertThat(page.split("<section", -1)).hasSize(3);
  }

  @Test
  void markdownHasAKeyInEachRow() {
    assertThat(SchemaMarkdown.of(List.of(TENANTS)))
        .contains("```mermaid\nerDiagram\n")
        .contains(
            "| <code>tenants</code> | <code>tenants\\_pkey</code> |"
                + " <code>CONSTRAINT tenants\\_pkey PRIMARY KEY (id)</code> |\n");
  }
}
