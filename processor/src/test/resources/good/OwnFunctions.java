package good;

import dev.arbiter.Check;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.time.Instant;
import java.util.UUID;

/** Functions of one's own, in a schema of one's own, may be called like PostgreSQL's. */
@Table("scores")
@UniqueIndex(
    expr = {"name", "COALESCE(my_schema.rank(score), 0)"},
    where = "ends_at > my_schema.now()",
    as = "Rank")
@Check("my_schema.rank(score) > 0")
public record OwnFunctions(@Id UUID id, String name, int score, Instant endsAt) {

  public interface Statements {
    @Update(by = "Id", set = "score = my_schema.max(score, :more)")
    boolean add(UUID id, int more);
  }
}
