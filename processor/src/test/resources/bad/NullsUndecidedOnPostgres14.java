// options: -Aarbiter.postgres=14
package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
@UniqueIndex(expr = {"email", "workflow_id"}, as = "Workflow") // error: [NullsUndecided] workflow_id: can be NULL, in "accounts_email_workflow_id_idx" of "accounts"; NULLs are distinct, so that an upsert would insert a duplicate each time; write COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), or where = "workflow_id IS NOT NULL", or nulls = Nulls.DISTINCT (duplicates are meant)
record Account(@Id UUID id, String email, @Nullable UUID workflowId) {}
