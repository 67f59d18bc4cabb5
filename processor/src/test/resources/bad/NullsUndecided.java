package bad;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
@UniqueIndex(expr = {"email", "workflow_id"}, as = "Workflow") // error: [NullsUndecided] workflow_id: can be NULL, in "accounts_email_workflow_id_idx" of "accounts"; NULLs are distinct, so that an upsert would insert a duplicate each time; write COALESCE(workflow_id, '00000000-0000-0000-0000-000000000000'::uuid), or where = "workflow_id IS NOT NULL", or nulls = Nulls.NOT_DISTINCT (one NULL at most; PostgreSQL 15 and later), or nulls = Nulls.DISTINCT (duplicates are meant)
@UniqueIndex(expr = "LOWER(nick)", name = "accounts_nick_idx", as = "Nick") // error: [NullsUndecided] LOWER(nick): can be NULL, in "accounts_nick_idx" of "accounts"; NULLs are distinct, so that an upsert would insert a duplicate each time; write COALESCE(LOWER(nick), ''), or where = "LOWER(nick) IS NOT NULL", or nulls = Nulls.NOT_DISTINCT (one NULL at most; PostgreSQL 15 and later), or nulls = Nulls.DISTINCT (duplicates are meant)
@UniqueIndex(expr = "NULLIF(code, '')", as = "Code") // error: [NullsUndecided] NULLIF(code, ''): can be NULL, in "accounts_code_idx" of "accounts"; NULLs are distinct, so that an upsert would insert a duplicate each time; write COALESCE(NULLIF(code, ''), ''), or where = "NULLIF(code, '') IS NOT NULL", or nulls = Nulls.NOT_DISTINCT (one NULL at most; PostgreSQL 15 and later), or nulls = Nulls.DISTINCT (duplicates are meant)
@UniqueIndex(expr = {"email", "age"}, where = "active OR email = ''", as = "Age") // error: [NullsUndecided] age: can be NULL, in "accounts_email_age_idx" of "accounts"; NULLs are distinct, so that an upsert would insert a duplicate each time; write COALESCE(age, 0), or where = "(active OR email = '') AND age IS NOT NULL", or nulls = Nulls.NOT_DISTINCT (one NULL at most; PostgreSQL 15 and later), or nulls = Nulls.DISTINCT (duplicates are meant)
@UniqueIndex(expr = "payload->>'id'", as = "Payload") // error: [NullsUndecided] payload->>'id': can be NULL, in "accounts_payload_idx" of "accounts"; NULLs are distinct, so that an upsert would insert a duplicate each time; write COALESCE(payload->>'id', ''), or where = "(payload->>'id') IS NOT NULL", or nulls = Nulls.NOT_DISTINCT (one NULL at most; PostgreSQL 15 and later), or nulls = Nulls.DISTINCT (duplicates are meant)
record Account(
    @Id UUID id,
    String email,
    @Nullable UUID workflowId,
    @Nullable String nick,
    String code,
    @Nullable Integer age,
    boolean active,
    @Column(type = "jsonb") String payload,
    @Nullable @Unique Instant seenAt) {} // error: [NullsUndecided] seen_at: can be NULL, in "accounts_seen_at_key" of "accounts"; NULLs are distinct, so that an upsert would insert a duplicate each time; write @UniqueIndex(expr = "COALESCE(seen_at, '-infinity'::timestamptz)"), or @UniqueIndex(expr = "seen_at", where = "seen_at IS NOT NULL"), or nulls = Nulls.NOT_DISTINCT (one NULL at most; PostgreSQL 15 and later), or nulls = Nulls.DISTINCT (duplicates are meant)
