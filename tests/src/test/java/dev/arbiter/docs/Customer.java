package dev.arbiter.docs;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.List;

/** A customer, whose settings are JSON. */
@Table("customers")
record Customer(
    @Id CustomerId id,
    @Column(type = "jsonb", converter = SettingsConverter.class) Settings settings,
    List<String> tags) {

  record CustomerId(long value) {}

  interface Statements {

    @Update(by = "Id", set = "settings = :settings", where = "id <> ALL(:others)")
    int change(CustomerId id, Settings settings, List<CustomerId> others);
  }
}
