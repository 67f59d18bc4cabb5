package dev.arbiter.importer.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.ColumnDefinition;
import dev.arbiter.schema.Difference;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.IndexDefinition;
import dev.arbiter.schema.Note;
import dev.arbiter.schema.ReferenceDefinition;
import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.TableDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reports show, of tables with names of any kind. */
final class SchemaReportTest {

  private static final Pattern DIAGRAM = Pattern.compile("(?s)```mermaid\n(.*?)\n```");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]+)\"");

  private static final IndexDefinition LIVING =
      IndexDefinition.uniqueIndex("documents_living_idx", "documents", "tenant_id", "lower(name)")
          .where("deleted_at IS NULL");

  private static final TableDefinition TENANTS =
      TableDefinition.of("tenants")
          .columns(
              ColumnDefinition.of("id", "uuid").notNull(),
              ColumnDefinition.of("code", "text").notNull())
          .indexes(
              IndexDefinition.primaryKey("tenants_pkey", "tenants", "id"),
              IndexDefinition.uniqueConstraint("tenants_code_key", "tenants", "code"))
          .build();

  private static final TableDefinition DOCUMENTS =
      TableDefinition.of("documents")
          .columns(
              ColumnDefinition.of("id", "bigint").identityByDefault().notNull(),
              ColumnDefinition.of("tenant_id", "uuid").notNull(),
              ColumnDefinition.of("name", "text"),
              ColumnDefinition.of("deleted_at", "timestamptz"))
          .references(ReferenceDefinition.of("tenant_id", "tenants", "id"))
          .indexes(IndexDefinition.primaryKey("documents_pkey", "documents", "id"), LIVING)
          .statements(
              new StatementDefinition(
                  "DocumentDao.upsertByLiving",
                  "documents",
                  StatementDefinition.Kind.INSERT,
                  "INSERT … ON CONFLICT …",
                  LIVING,
                  "documents_pkey"))
          .build();

  private static final String EVIL = "\"</section><script>alert(1)</script> | `x`\"";

  private static final TableDefinition HOSTILE =
      TableDefinition.of(EVIL)
          .columns(
              ColumnDefinition.of("\"a %%{init}%% b\"", "numeric(12,2)").notNull(),
              ColumnDefinition.of("tenant_id", "uuid"))
          .references(ReferenceDefinition.of("tenant_id", "tenants", "id"))
          .indexes(
              IndexDefinition.uniqueIndex("\"<img onerror=x>\"", EVIL, "lower(\"a\")")
                  .where("a < '\"#%\\'"))
          .build();

  @Test
  void diagramsHaveTablesWithKeysAndReferences() {
    assertThat(ErDiagram.of(List.of(TENANTS, DOCUMENTS)))
        .isEqualTo(
            """
            erDiagram
                "tenants" {
                    uuid id PK
                    text code UK
                }
                "documents" {
                    bigint id PK
                    uuid tenant_id FK
                    text name
                    timestamptz deleted_at
                    unique documents_living_idx "(tenant_id, lower(name)) WHERE deleted_at IS NULL"
                }
                "documents" }o--|| "tenants" : "tenant_id"
            """);
  }

  @Test
  void diagramsEscapeEveryName() {
    assertThat(ErDiagram.of(List.of(HOSTILE)))
        .isEqualTo(
            """
            erDiagram
                "”‹/section›‹script›alert(1)‹/script› | `x`”" {
                    numeric(12‚2) a_init_b "a ％％{init}％％ b"
                    uuid tenant_id FK
                    unique img_onerror_x "(lower(”a”)) WHERE a ‹ '”＃％＼'"
                }
                "”‹/section›‹script›alert(1)‹/script› | `x`”" }o--o| "tenants" : "tenant_id"
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 30, 200, 1000})
  void diagramsAreNotLargerThanMermaidDraws(int size) {
    String markdown = SchemaMarkdown.of(new DrawnTables(chain(size)));

    Matcher diagrams = DIAGRAM.matcher(markdown);
    Set<String> drawn = new HashSet<>();
    while (diagrams.find()) {
      assertThat(diagrams.group(1).length()).isLessThan(50_000);
      assertThat(diagrams.group(1).split("--").length).isLessThan(500);
      Matcher tables = Pattern.compile("\"(t\\d+)\" \\{").matcher(diagrams.group(1));
      while (tables.find()) {
        drawn.add(tables.group(1));
      }
    }
    assertThat(drawn).hasSize(size);
  }

  @Test
  void markdownHasAKeyInEachRow() {
    assertThat(SchemaMarkdown.of(new DrawnTables(List.of(TENANTS, DOCUMENTS))))
        .contains("```mermaid\nerDiagram\n")
        .contains(
            "| <code>tenants</code> | <code>tenants\\_pkey</code> |"
                + " <code>CONSTRAINT tenants\\_pkey PRIMARY KEY (id)</code> |\n")
        .contains(
            "| <code>documents</code> | <code>tenant\\_id</code> |"
                + " <code>REFERENCES tenants (id)</code> |\n");
  }

  @Test
  void pagesEscapeEveryName() {
    String page = page(List.of(TENANTS, HOSTILE), null);

    assertThat(page.split("<script>", -1)).hasSize(2); // The page's own.
    assertThat(page.split("<img", -1)).hasSize(1);
    assertThat(page.split("<section", -1)).hasSize(3);
    assertThat(page).contains("&lt;script&gt;").contains("<a href=\"#tenants\">tenants</a>");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 30, 200})
  void everyTableIsOnTheMapAndEveryLinkLeadsSomewhere(int size) {
    String page = page(chain(size), null);

    assertThat(page.split("data-table=\"", -1)).hasSize(size + 1);
    assertThat(found(ANCHOR, page)).containsAll(found(LINK, page));
  }

  @Test
  void circlesAndTablesThatReferToThemselvesAreDrawn() {
    TableDefinition one = referring("one", "two");
    TableDefinition two = referring("two", "one");
    TableDefinition self = referring("self", "self");

    String page = page(List.of(one, two, self), null);

    assertThat(page.split("class=\"line\"", -1)).hasSize(4);
  }

  @Test
  void statementsStandByTheirConflictTarget() {
    assertThat(page(List.of(TENANTS, DOCUMENTS), null))
        .contains(
            "<summary>Conflict target <code>(tenant_id, lower(name)) WHERE deleted_at IS"
                + " NULL</code> <span class=\"quiet\">documents_living_idx</span>")
        .contains("<code>DocumentDao.upsertByLiving</code>")
        .contains("<pre>INSERT … ON CONFLICT …</pre>")
        .contains("CREATE TABLE documents (")
        .contains("<p>from <a href=\"#documents\">documents</a></p>");
  }

  @Test
  void differencesStandAtTheirTables() {
    Difference difference =
        new Difference(
            "documents",
            Difference.Kind.COLUMN_DEFAULT,
            "name",
            "DEFAULT '<b>'",
            null,
            "ALTER TABLE documents …;\n");
    DriftReport report =
        new DriftReport(
            List.of("tenants", "documents"),
            List.of(difference),
            List.of(new Note("tenants", "A remark.")),
            List.of(new Note("tenants", "Not seen.")));

    assertThat(page(List.of(TENANTS, DOCUMENTS), report))
        .contains("<a class=\"bad\" href=\"#drift\">1 difference in the database</a>")
        .contains("<strong class=\"bad\">column default</strong> <code>name</code>")
        .contains("<code>DEFAULT &#39;&lt;b&gt;&#39;</code>")
        .contains("<th>found</th><td>nothing</td>")
        .contains("<pre>ALTER TABLE documents …;</pre>")
        .contains("A remark.")
        .contains("Not seen.")
        .contains("documents <span class=\"bad\">1</span></a>");
  }

  @Test
  void aDatabaseAsDeclaredIsSaidToBe() {
    DriftReport none = new DriftReport(List.of("tenants"), List.of(), List.of(), List.of());

    assertThat(page(List.of(TENANTS), none)).contains("the database is as declared");
    assertThat(page(List.of(TENANTS), null)).doesNotContain("the database is");
  }

  @Test
  void bothFilesAreWritten(@TempDir Path folder) throws IOException {
    SchemaFiles.write(folder.resolve("a/b"), List.of(TENANTS), null);

    assertThat(Files.readString(folder.resolve("a/b/schema.md"))).startsWith("# Schema\n");
    assertThat(Files.readString(folder.resolve("a/b/schema.html"))).startsWith("<!DOCTYPE html>");
  }

  private static String page(List<TableDefinition> tables, DriftReport drift) {
    return SchemaPage.of(new DrawnTables(tables), drift);
  }

  private static TableDefinition referring(String name, String other) {
    return TableDefinition.of(name)
        .columns(ColumnDefinition.of("other", "bigint"))
        .references(ReferenceDefinition.of("other", other, "id"))
        .build();
  }

  /** Tables that refer to the one before, and to the first. */
  private static List<TableDefinition> chain(int size) {
    List<TableDefinition> tables = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tables.add(
          TableDefinition.of("t" + i)
              .columns(
                  ColumnDefinition.of("previous", "bigint"),
                  ColumnDefinition.of("beginning", "bigint"),
                  ColumnDefinition.of("a_long_name_of_a_column_" + i, "timestamp with time zone"))
              .references(
                  ReferenceDefinition.of("previous", "t" + Math.max(0, i - 1), "id"),
                  ReferenceDefinition.of("beginning", "t0", "id"))
              .build());
    }
    return tables;
  }

  private static Set<String> found(Pattern pattern, String page) {
    Set<String> found = new HashSet<>();
    pattern.matcher(page).results().forEach(it -> found.add(it.group(1)));
    return found;
  }
}
