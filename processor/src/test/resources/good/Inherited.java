package good;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.UUID;

@Table("names")
public record Inherited(@Id UUID id, String name) {

  interface Base {
    @Update(by = "Id")
    boolean rename(UUID id, String name);
  }

  public interface Statements extends Base {}
}
