package good;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("events")
@UniqueIndex(expr = {"tenant_id", "LOWER(name) text_pattern_ops DESC"}, as = "Name")
@UniqueIndex(expr = "COALESCE(nick, '')", as = "Nick")
@UniqueIndex(expr = "nick", where = "nick IS NOT NULL", name = "events_nick_some_idx", as = "SomeNick")
@UniqueIndex(
    expr = "NULLIF(code, '')",
    where = "tenant_id IS NOT NULL AND NULLIF(code, '') IS NOT NULL",
    as = "Code")
@UniqueIndex(expr = "payload->>'id'", where = "(payload->>'id') IS NOT NULL", as = "Payload")
@UniqueIndex(expr = "payload->>'other'", nulls = Nulls.DISTINCT, name = "events_other_idx", as = "Other")
@UniqueIndex(expr = {"date_trunc('day', created_at AT TIME ZONE 'UTC')", "code"}, as = "Day")
@UniqueIndex(
    expr = {"my_schema.now(code)", "unknown_function(code)"},
    name = "events_unknown_idx",
    as = "Unknown",
    nulls = Nulls.DISTINCT)
@UniqueIndex(expr = "name COLLATE \"de-x-icu\"", as = "Collated")
@Check("code <> '' AND length(name) BETWEEN 1 AND 80")
public record ManyKeys(
    @Id @Default("gen_random_uuid()") UUID id,
    UUID tenantId,
    String name,
    @Nullable String nick,
    String code,
    @Column(type = "jsonb") String payload,
    @Default("now()") Instant createdAt,
    @Computed("lower(name)") String lowerName,
    @Default("'a; -- b'") @Check("note <> '?' AND note <> ':x'") String note) {}
