package dev.arbiter.distributed;

import dev.arbiter.Check;
import dev.arbiter.Constraint;
import dev.arbiter.ForeignKey;
import dev.arbiter.Id;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import org.jspecify.annotations.Nullable;

/** With a constraint of every kind. */
@Table(value = "accounts", distributedBy = "tenant")
@UniqueIndex(
    expr = {"tenant", "lower(code)"},
    as = "Code")
@UniqueIndex(
    name = "an_index_with_a_name_that_is_as_long_as_the_server_takes_it__63",
    expr = {"tenant", "number"},
    target = false)
@Check(value = "number < 1000000", name = "accounts_number_102400")
@Constraint(name = "accounts_seat_excl", value = "EXCLUDE (tenant WITH =, seat WITH =)")
@ForeignKey(
    columns = {"tenant", "parent"},
    references = Account.class,
    name = "accounts_parent_fk")
record Account(
    @Id long tenant,
    @Id long id,
    String code,
    @Nullable Long number,
    @Nullable Long seat,
    @Nullable Long parent,
    @References(Currency.class) @Nullable String currency) {

  /** On every server. */
  @Table(value = "currencies", reference = true)
  record Currency(@Id String code) {}

  /** In partitions. */
  @Table(value = "bookings", distributedBy = "tenant", partitionBy = "LIST (year)")
  @UniqueIndex(
      name = "bookings_text_idx",
      expr = {"tenant", "year", "lower(text)"},
      as = "Text")
  record Booking(@Id long tenant, @Id int year, @Id long number, String text) {}
}
