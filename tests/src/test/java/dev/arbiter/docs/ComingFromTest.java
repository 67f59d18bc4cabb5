package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.arbiter.Database;
import dev.arbiter.examples.scenarios.access.NewProjectAccess;
import dev.arbiter.examples.scenarios.access.PrincipalType;
import dev.arbiter.examples.scenarios.access.ProjectAccess;
import dev.arbiter.examples.scenarios.access.ProjectAccessDao;
import dev.arbiter.examples.scenarios.access.Role;
import dev.arbiter.examples.scenarios.accounts.Account;
import dev.arbiter.examples.scenarios.accounts.AccountDao;
import dev.arbiter.examples.scenarios.accounts.NewAccount;
import dev.arbiter.examples.scenarios.apikeys.ApiKey;
import dev.arbiter.examples.scenarios.apikeys.ApiKeyDao;
import dev.arbiter.examples.scenarios.apikeys.NewApiKey;
import dev.arbiter.examples.scenarios.documents.Document;
import dev.arbiter.examples.scenarios.documents.DocumentDao;
import dev.arbiter.examples.scenarios.documents.NewDocument;
import dev.arbiter.examples.scenarios.metrics.Bucket;
import dev.arbiter.examples.scenarios.metrics.MetricsRollup;
import dev.arbiter.examples.scenarios.metrics.MetricsRollupDao;
import dev.arbiter.examples.scenarios.metrics.NewMetricsRollup;
import dev.arbiter.examples.scenarios.metrics.NewProject;
import dev.arbiter.examples.scenarios.metrics.NewTenant;
import dev.arbiter.examples.scenarios.metrics.ProjectDao;
import dev.arbiter.examples.scenarios.metrics.TenantDao;
import dev.arbiter.examples.scenarios.metrics.WorkflowDao;
import dev.arbiter.examples.scenarios.tasks.Task;
import dev.arbiter.examples.scenarios.tasks.TaskDao;
import dev.arbiter.examples.scenarios.users.NewUser;
import dev.arbiter.examples.scenarios.users.User;
import dev.arbiter.examples.scenarios.users.UserDao;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Arbiter's side of the comparison with other tools; the records are those of the scenarios. */
final class ComingFromTest {

  private final Database database = Database.of(TestPostgres.freshDatabase());

  @TestFactory
  Stream<DynamicTest> snippetsAreParts() throws IOException {
    Sources sources = Sources.ofTheCheckout();
    Path page = sources.root().resolve("examples/COMING-FROM.md");
    return Snippet.of(page, arbiters(Files.readAllLines(page))).stream()
        .map(
            snippet ->
                dynamicTest(
                    snippet.toString(),
                    () ->
                        assertThat(snippet.parts())
                            .allMatch(part -> sources.contain(Set.of("java"), part))));
  }

  /** The page's lines, empty where another tool speaks. */
  private static List<String> arbiters(List<String> page) {
    List<String> lines = new ArrayList<>();
    boolean arbiter = false;
    for (String line : page) {
      arbiter = line.startsWith("**") ? line.equals("**Arbiter**") : arbiter;
      lines.add(arbiter ? line : "");
    }
    return lines;
  }

  @Test
  void users() {
    Schema.create(database, UserDao.TABLE);
    UserDao users = new UserDao(database);
    String email = "ada@example.com";
    String first = "Ada";
    String last = "Lovelace";
    String picture = "ada.png";

    User user =
        users.upsertByEmail(
            NewUser.builder()
                .email(email)
                .firstName(first)
                .lastName(last)
                .pictureUrl(picture)
                .build());

    assertThat(users.findByEmail(email)).contains(user);
  }

  @Test
  void rollups() {
    Schema.create(
        database, TenantDao.TABLE, ProjectDao.TABLE, WorkflowDao.TABLE, MetricsRollupDao.TABLE);
    MetricsRollupDao rollups = new MetricsRollupDao(database);
    UUID tenant = new TenantDao(database).insert(NewTenant.builder().name("acme").build()).id();
    UUID project =
        new ProjectDao(database)
            .insert(NewProject.builder().tenantId(tenant).name("web").build())
            .id();
    @Nullable UUID workflow = null;
    Instant start = Instant.parse("2026-03-09T12:00:00Z");
    long runs = 10;
    long failures = 1;

    MetricsRollup rollup =
        rollups.upsertByBucket(
            NewMetricsRollup.builder()
                .tenantId(tenant)
                .projectId(project)
                .bucketStart(start)
                .bucket(Bucket.HOUR)
                .runs(runs)
                .failures(failures)
                .workflowId(workflow) // may be null, here and in the lookup
                .build());
    Optional<MetricsRollup> same =
        rollups.findByBucket(tenant, project, workflow, start, Bucket.HOUR);

    assertThat(same).contains(rollup);

    NewMetricsRollup row = NewMetricsRollup.from(rollup).build();
    List<NewMetricsRollup> rows = List.of(row, row.toBuilder().runs(11).build());
    long written = rollups.upsertAllByBucket(rows);
    List<MetricsRollup> stored = rollups.upsertAllReturningByBucket(rows); // in the order of rows

    assertThat(written).isEqualTo(2);
    assertThat(stored).extracting(MetricsRollup::runs).containsExactly(10L, 11L);
  }

  @Test
  void access() {
    Schema.create(database, ProjectAccessDao.TABLE);
    ProjectAccessDao access = new ProjectAccessDao(database);
    UUID project = UUID.randomUUID();
    UUID principal = UUID.randomUUID();

    ProjectAccess granted =
        access.upsertById(
            NewProjectAccess.builder()
                .projectId(project)
                .principalType(PrincipalType.USER)
                .principalId(principal)
                .role(Role.EDITOR)
                .build());

    assertThat(access.findById(project, PrincipalType.USER, principal)).contains(granted);
  }

  @Test
  void accounts() {
    Schema.create(database, AccountDao.TABLE);
    AccountDao accounts = new AccountDao(database);
    String email = "John@Example.com";
    String name = "John";

    Account account =
        accounts.upsertByEmail(NewAccount.builder().email(email).displayName(name).build());
    Optional<Account> found = accounts.findByEmail("JOHN@EXAMPLE.COM");
    boolean gone = accounts.deactivate("JOHN@EXAMPLE.COM"); // a statement of its own

    assertThat(found).contains(account);
    assertThat(gone).isTrue();
  }

  @Test
  void documents() {
    Schema.create(database, DocumentDao.TABLE);
    DocumentDao documents = new DocumentDao(database);
    UUID workflow = UUID.randomUUID();
    String name = "notes";
    String content = "…";

    Document document =
        documents.upsertByName(
            NewDocument.builder().workflowId(workflow).name(name).content(content).build());
    boolean deleted = documents.deleteSoftly(workflow, name); // only a living one

    assertThat(document.version()).isEqualTo(1);
    assertThat(deleted).isTrue();
    assertThat(documents.findByName(workflow, name)).isEmpty();
  }

  @Test
  void tasksAndKeys() {
    Schema.create(database, TaskDao.TABLE, ApiKeyDao.TABLE);
    TaskDao queue = new TaskDao(database);
    ApiKeyDao keys = new ApiKeyDao(database);
    String key = "welcome";
    String hash = "5f4dcc3b";
    keys.insert(NewApiKey.builder().keyHash(hash).label("ci").build());

    Task task = queue.enqueueOrRetry(key, 3);

    Optional<ApiKey> used = keys.recordUse(hash);

    assertThat(queue.findByTaskKey(key)).contains(task);
    assertThat(used).map(ApiKey::lastUsedAt).isPresent();
  }
}
