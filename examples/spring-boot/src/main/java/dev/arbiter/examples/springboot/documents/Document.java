package dev.arbiter.examples.springboot.documents;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.examples.springboot.accounts.Account;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document; a deleted one stays, and its title is free again. */
@Table("documents")
@UniqueIndex(
    name = "documents_living_title_idx",
    expr = {"account_id", "lower(title)"},
    where = "deleted_at IS NULL",
    as = "Title")
public record Document(
    @Id @Default("gen_random_uuid()") UUID id,
    @References(Account.class) UUID accountId,
    String title,
    String content,
    @Default("1") @OnConflict(set = "version + 1") int version,
    @Nullable Instant deletedAt) {

  /** What documents are asked for besides the generated methods. */
  public interface Statements {

    /** Says whether there was a living document of that title. */
    @Update(by = "Title", set = "deleted_at = now()")
    boolean delete(UUID accountId, String title);
  }
}
