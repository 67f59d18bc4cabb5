package good;

import dev.arbiter.Dao;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.schema.TableDefinition;
import java.util.UUID;

@Table("definitions")
public record Definition(@Id UUID id, String name) {

  public interface Statements {
    @Update(by = "Id")
    boolean rename(UUID id, String name);

    TableDefinition definition();

    default String definition(String separator) {
      return separator + definition().name();
    }
  }

  @Table("labels")
  record Label(@Id UUID id, String name) {

    interface Statements extends Dao {
      @Update(by = "Id")
      boolean rename(UUID id, String name);

      @Override
      default TableDefinition definition() {
        return Definition_LabelDao.TABLE;
      }
    }

    interface Others {
      @Update(by = "Id", set = "name = lower(name)")
      boolean lower(UUID id);
    }
  }
}
