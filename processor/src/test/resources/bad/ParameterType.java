package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.UUID;

@Table("tasks")
record Task(@Id UUID id, long retries, String name) {
  interface Statements {
    @Upsert(by = "Id")
    void save(
        String id, // error: [ParameterType] "id" of "save" has the type String, and the component "id" has UUID; a parameter that carries a column has its type; make it UUID
        int retries, // error: [ParameterType] "retries" of "save" has the type int, and the component "retries" has long; a parameter that carries a column has its type; make it long
        String name);

    @Update(by = "Id")
    void boxed(UUID id, Long retries);
  }
}
