package bad;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.UUID;

@Table("accounts")
@Check("age > :least") // error: [Placeholder] age > :least: ":least", in @Check of "accounts"; only the statements of methods have parameters; write the value
record Account(
    @Id UUID id,
    @Default("?") String email, // error: [Placeholder] ?: a placeholder without a name, in @Default of "accounts.email"; nothing is bound here; write the value
    @OnConflict(set = "age + :years") int age) { // error: [Placeholder] age + :years: ":years", in @OnConflict of "accounts.age"; only the statements of methods have parameters; write the value
  interface Statements {
    @Update(by = "Id", set = "age = ?", where = "age < $1") // error: [Placeholder] age < $1: a placeholder without a name, in where of "age"; parameters are bound by name; write :name
    // error: [Placeholder] age = ?: a placeholder without a name, in set of "age"; parameters are bound by name; write :name
    void age(UUID id, int age);
  }
}
