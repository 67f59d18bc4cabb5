/**
 * The API of Arbiter: the annotations that describe a table, the {@link dev.arbiter.Database} that
 * generated DAOs run on, their results, and the exceptions they throw.
 *
 * <p>PostgreSQL calls the unique index that {@code INSERT … ON CONFLICT (target)} infers the
 * <em>arbiter index</em>. Every unique index declared on a record becomes one: for each of them the
 * generated DAO has an upsert, a lookup and a delete.
 *
 * <pre>{@code
 * @Table("accounts")
 * @UniqueIndex(name = "accounts_email_lower_idx", expr = "LOWER(email)", as = "Email")
 * public record Account(
 *     @Id @Default("gen_random_uuid()") UUID id,
 *     String email,
 *     @Nullable String displayName,
 *     @Default("now()") @OnConflict(set = "now()") Instant updatedAt) {}
 *
 * AccountDao accounts = new AccountDao(Database.of(dataSource));
 * Account account = accounts.upsertByEmail(NewAccount.builder().email("John@Example.com").build());
 * }</pre>
 *
 * <p>The annotations of a record's components may stand on annotations of one's own, which then
 * stand for them on components, to any depth:
 * {@code @Default("now()") @OnConflict(OnConflict.Action.KEEP) @interface CreatedAt {}}. What
 * stands on the component itself wins, attribute by attribute, and {@link dev.arbiter.Check}s add
 * up; carried ones that say different things do not compile. {@code Nullable} is not carried. The
 * annotation needs the target RECORD_COMPONENT, or none, and the retention CLASS or RUNTIME.
 *
 * <p>SQL in annotations names columns, never Java components. Null is allowed only where a type
 * says {@code @Nullable}.
 */
@NullMarked
package dev.arbiter;

import org.jspecify.annotations.NullMarked;
