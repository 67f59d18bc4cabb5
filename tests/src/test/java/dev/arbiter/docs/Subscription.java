package dev.arbiter.docs;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import java.util.Collection;
import java.util.UUID;

@Table("subscriptions")
public record Subscription(@Id UUID id, @Unique String customer, int reminders) {

  public interface Statements {
    @Update(by = "Customer", set = "reminders = reminders + 1", where = "reminders < :most")
    long remindAll(Collection<String> customer, int most);
  }
}
