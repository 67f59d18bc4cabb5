package dev.arbiter.examples.scenarios.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DocumentsTest {

  private final Database database = Database.of(TestPostgres.freshDatabase());
  private final DocumentDao documents = new DocumentDao(database);
  private final UUID workflow = UUID.randomUUID();

  @BeforeEach
  void createTable() {
    Schema.create(database, DocumentDao.TABLE);
  }

  @Test
  void deletedDocumentFreesItsName() {
    Document first = documents.upsertByName(document("a"));
    assertThat(documents.deleteSoftly(workflow, "plan.md")).isTrue();

    Document second = documents.upsertByName(document("b"));

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.version()).isEqualTo(1);
    assertThat(documents.findById(first.id()))
        .hasValueSatisfying(
            it -> {
              assertThat(it.content()).isEqualTo("a");
              assertThat(it.version()).isEqualTo(1);
              assertThat(it.deletedAt()).isNotNull();
            });
    assertThat(documents.findByName(workflow, "plan.md")).contains(second);
  }

  @Test
  void upsertOfTheLivingOneCountsItsVersion() {
    Document first = documents.upsertByName(document("a"));
    Document second = documents.upsertByName(document("b"));
    Document third = documents.upsertByName(document("c"));

    assertThat(second.version()).isEqualTo(2);
    assertThat(third.version()).isEqualTo(3);
    assertThat(third.id()).isEqualTo(first.id());
    assertThat(third.content()).isEqualTo("c");
    assertThat(third.createdAt()).isEqualTo(first.createdAt());
  }

  @Test
  void deletedDocumentIsNeitherFoundNorDeletedByItsName() {
    documents.upsertByName(document("a"));
    documents.deleteSoftly(workflow, "plan.md");

    assertThat(documents.deleteSoftly(workflow, "plan.md")).isFalse();
    assertThat(documents.findByName(workflow, "plan.md")).isEmpty();
    assertThat(documents.deleteByName(workflow, "plan.md")).isFalse();
  }

  @Test
  void sameNameInAnotherWorkflowIsAnotherDocument() {
    Document here = documents.upsertByName(document("a"));
    Document there =
        documents.upsertByName(document("a").toBuilder().workflowId(UUID.randomUUID()).build());

    assertThat(there.id()).isNotEqualTo(here.id());
  }

  private NewDocument document(String content) {
    return NewDocument.builder().workflowId(workflow).name("plan.md").content(content).build();
  }
}
