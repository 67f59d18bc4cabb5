package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("accounts")
record Account(@Id UUID id, @Nullable String name) {

  @Update(by = "Id", set = "name = ''") // error: [MisplacedStatement] "@Update" stands on "Account.rename", which nothing implements; a statement is an abstract method of an interface in the record, and not private; move it there
  void rename() {}

  interface Statements {
    @Update(by = "Id", set = "name = NULL")
    void clear(UUID id);

    @Update(by = "Id", set = "name = 'x'") // error: [MisplacedStatement] "@Update" stands on "Statements.cross", which nothing implements; a statement is an abstract method of an interface in the record, and not private; move it there
    default void cross(UUID id) {}
  }

  private interface Hidden {
    @Upsert(by = "Id") // error: [MisplacedStatement] "@Upsert" stands on "Hidden.save", which nothing implements; a statement is an abstract method of an interface in the record, and not private; move it there
    void save(UUID id);
  }

  abstract static class Base {
    @Upsert(by = "Id") // error: [MisplacedStatement] "@Upsert" stands on "Base.save", which nothing implements; a statement is an abstract method of an interface in the record, and not private; move it there
    abstract void save(UUID id);
  }
}
