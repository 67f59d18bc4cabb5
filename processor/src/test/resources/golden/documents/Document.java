package golden.documents;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document of a workflow; a deleted one stays, and its name is free again. */
@Table("documents")
@UniqueIndex(
    name = "documents_living_name_idx",
    expr = {"workflow_id", "name"},
    where = "deleted_at IS NULL",
    as = "Name")
public record Document(
    @Id @Default("gen_random_uuid()") UUID id,
    UUID workflowId,
    String name,
    String content,
    @Default("1") @OnConflict(set = "version + 1") int version,
    @Default("now()") @OnConflict(OnConflict.Action.KEEP) Instant createdAt,
    @Nullable Instant deletedAt) {

  /** What documents are asked for besides the generated methods. */
  public interface Statements {

    /** Says whether there was a living document of that name. */
    @Update(by = "Name", set = "deleted_at = now()")
    boolean deleteSoftly(UUID workflowId, String name);
  }
}
