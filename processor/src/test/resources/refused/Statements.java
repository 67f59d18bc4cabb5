package refused;

import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.Optional;
import java.util.UUID;

@Table("tasks")
record Task(
    @Id UUID id,
    @Unique String name,
    String status,
    @OnConflict(set = "CASE WHEN tasks.retries > 0 THEN 1 / 0 ELSE excluded.retries END") int retries) { // error: [PostgresError] CASE WHEN tasks.retries > 0 THEN 1 / 0 ELSE excluded.retries END: division by zero, in @OnConflict of "tasks.retries"; PostgreSQL 18 refuses it (22012); correct it
  interface Statements {
    @Upsert(
        by = "Name",
        values = {"id = gen_uuid()", "status = 'new'", "retries = 'none'"}, // error: [PostgresError] id = gen_uuid(): function gen_uuid() does not exist, in values of "enqueue"; PostgreSQL 18 refuses it (42883); correct it, or create what it names on the server
//    id = gen_uuid()
//         ^
//    Hint: No function matches the given name and argument types. You might need to add explicit type casts.
// error: [PostgresError] retries = 'none': invalid input syntax for type integer: "none", in values of "enqueue"; PostgreSQL 18 refuses it (22P02); correct it
//    retries = 'none'
//              ^
        set = {
          "retries = CASE WHEN retries < :most THEN 'more' ELSE retries END", // error: [PostgresError] retries = CASE WHEN retries < :most THEN 'more' ELSE retries END: invalid input syntax for type integer: "more", in set of "enqueue"; PostgreSQL 18 refuses it (22P02); correct it
//    retries = CASE WHEN retries < :most THEN 'more' ELSE retries END
//                                             ^
          "status = CASE WHEN status = 'x' THEN 1 ELSE 'y'::text END" // error: [PostgresError] status = CASE WHEN status = 'x' THEN 1 ELSE 'y'::text END: CASE types text and integer cannot be matched, in set of "enqueue"; PostgreSQL 18 refuses it (42804); correct it
//    status = CASE WHEN status = 'x' THEN 1 ELSE 'y'::text END
//                                         ^
        },
        where = "retries + :most") // error: [PostgresError] retries + :most: argument of WHERE must be type boolean, not type integer, in where of "enqueue"; PostgreSQL 18 refuses it (42804); correct it
//    retries + :most
//    ^
    Optional<Task> enqueue(String name, int most);

    @Update(by = "Name", set = "retries = retries / (SELECT max(n) FROM limits)") // error: [PostgresError] retries = retries / (SELECT max(n) FROM limits): relation "limits" does not exist, in set of "finish"; PostgreSQL 18 refuses it (42P01); correct it, or create what it names on the server
//    retries = retries / (SELECT max(n) FROM limits)
//                                            ^
    boolean finish(String name);
  }
}
