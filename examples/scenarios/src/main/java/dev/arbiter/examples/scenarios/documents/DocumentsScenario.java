package dev.arbiter.examples.scenarios.documents;

import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.Report;
import dev.arbiter.examples.scenarios.Scenario;
import dev.arbiter.schema.Schema;
import java.util.UUID;

/** A name is unique among the documents that are not deleted. */
public final class DocumentsScenario implements Scenario {

  private static final String ROWS =
      """
      SELECT left(id::text, 8) AS id, name, content, version,
             deleted_at IS NOT NULL AS deleted
      FROM documents
      ORDER BY created_at\
      """;

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public String title() {
    return "a deleted document frees its name";
  }

  @Override
  public void play(Database database, Report report) {
    Schema.create(database, DocumentDao.TABLE);
    report.table(DocumentDao.TABLE);
    report.statement(
        DocumentDao.TABLE,
        "upsertByName",
        """
        The predicate is part of the conflict target: without it PostgreSQL would not find the
        partial index. The version is counted by the database.\
        """);
    report.statement(
        DocumentDao.TABLE,
        "deleteSoftly",
        "The same predicate is part of the lookup: a deleted document is not deleted again.");
    DocumentDao documents = new DocumentDao(database);
    UUID workflow = UUID.randomUUID();

    report.rows("Before", ROWS);

    Document first = documents.upsertByName(document(workflow, "first draft"));
    boolean deleted = documents.deleteSoftly(workflow, "plan.md");
    report.rows("After creating and deleting it", ROWS);

    Document second = documents.upsertByName(document(workflow, "second draft"));
    Document edited = documents.upsertByName(document(workflow, "second draft, edited"));
    report.rows("After creating it again and editing it", ROWS);

    report.check("the document is deleted softly", deleted);
    report.check("created again, it is a new row", !second.id().equals(first.id()));
    report.check("whose version begins at 1", second.version() == 1);
    report.check(
        "upserting the living one updates it",
        edited.id().equals(second.id()) && edited.version() == 2);
    report.check(
        "the deleted one is as it was",
        documents
            .findById(first.id())
            .filter(it -> it.content().equals("first draft"))
            .isPresent());
    report.check(
        "the name finds the living one",
        documents.findByName(workflow, "plan.md").filter(edited::equals).isPresent());
  }

  private static NewDocument document(UUID workflow, String content) {
    return NewDocument.builder().workflowId(workflow).name("plan.md").content(content).build();
  }
}
