package bad;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;

@Table("tasks")
@UniqueIndex(expr = {"name", "kind"})
record Task(@Id @Identity long id, String name, String kind, int retries) {
  interface Statements {
    @Upsert(by = "Id") // error: [MissingKey] "id" is part of "tasks_pkey", and "save" does not supply it; the value that the server hands out could be another row's; add a parameter "id"
    void save(String name, String kind, int retries);

    @Update(by = "NameAndKind") // error: [MissingKey] "kind" is part of "tasks_name_kind_idx", and "update" has no parameter for it; an update finds its row by the whole key; add a parameter "kind"
    void update(String name, int retries);
  }
}

@Table("jobs")
record Job(@Id @Identity(always = true) long id, String name) {
  interface Statements {
    @Upsert(by = "Id") // error: [MissingKey] "id" is part of "jobs_pkey", and @Identity(always = true), in "save"; no row can supply it, so that none ever conflicts by it; upsert by another key, or use @Update
    void save(String name);

    @Upsert(by = "Id") // error: [MissingKey] "id" is part of "jobs_pkey", and @Identity(always = true), in "saveAll"; no row can supply it, so that none ever conflicts by it; upsert by another key, or use @Update
    void saveAll(Iterable<NewJob> jobs);

    @Update(by = "Id")
    boolean rename(long id, String name);
  }
}
