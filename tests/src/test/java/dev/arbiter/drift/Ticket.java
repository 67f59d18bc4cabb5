package dev.arbiter.drift;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.References;
import dev.arbiter.References.OnDelete;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A table with one of everything that can drift. */
@Table("ticket")
@UniqueIndex(
    name = "ticket_title_idx",
    expr = "lower(title)",
    where = "closed_at IS NULL",
    as = "Title")
@UniqueIndex(
    name = "ticket_slot_idx",
    expr = {"team_id", "slot"},
    where = "status IN ('open') AND slot > 0",
    as = "Slot")
@Check("price >= 0 AND price < 1000")
record Ticket(
    @Id @Identity long id,
    @References(Team.class) int teamId,
    @References(value = Team.class, onDelete = OnDelete.SET_NULL) @Nullable Integer otherTeamId,
    @Unique String reference,
    String title,
    @Check("status IN ('open', 'closed')") @Default("'open'") String status,
    int slot,
    @Nullable @Column(type = "varchar(40)") String note,
    @Column(type = "numeric(10,2)") @Default("0") BigDecimal price,
    @Computed("price * 2") BigDecimal twice,
    @Nullable Instant closedAt,
    @Default("now()") Instant createdAt) {

  interface Statements {
    @Upsert(by = "Reference", set = "price = price + excluded.price")
    Ticket raise(NewTicket ticket);

    @Update(by = "Title", set = "closed_at = now()")
    boolean close(String title);
  }
}
