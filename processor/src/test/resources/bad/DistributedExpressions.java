package bad;

import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.PostgresEnum;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

@Table(value = "samples", distributedBy = "tenant")
record DistributedExpressions(
    @Id long tenant,
    @Id long id,
    @OnConflict(set = "concat(samples.name, excluded.name)") String name, // error: [NotImmutable] concat(samples.name, excluded.name): "concat(…)" is not immutable, in @OnConflict of "samples.name"; the servers of a cluster, whose settings and times differ, have to compute the same; write another expression, or compute it before
    @OnConflict(set = "(SELECT 1)") int number, // error: [Subquery] (SELECT 1): a subquery, in @OnConflict of "samples.number"; no server of the cluster has all rows of "samples"; use the row's own columns, or select first and pass a parameter
    @Default("now()") @OnConflict(set = "now()") Instant at,
    @OnConflict(set = "excluded.at") LocalDate day, // error: [NotImmutable] excluded.at: the cast from timestamptz to date is not immutable, in @OnConflict of "samples.day"; the servers of a cluster, whose settings and times differ, have to compute the same; say the zone, as in created_at AT TIME ZONE 'UTC', or compute it before
    LocalDateTime wall,
    @Column(type = "jsonb") String json,
    Mood mood,
    List<String> tags) {

  @PostgresEnum
  enum Mood {
    GOOD
  }

  interface Statements {

    @Upsert(by = "Id", values = "number = (SELECT 1)", set = "number = 1") // error: [Subquery] number = (SELECT 1): a subquery, in values of "query"; no server of the cluster has all rows of "samples"; use the row's own columns, or select first and pass a parameter
    void query(long tenant, long id, String name, LocalDate day, LocalDateTime wall, String json, Mood mood, List<String> tags);

    @Upsert(
        by = "Id",
        set = {
          "name = to_char(excluded.at, 'YYYY') || current_setting('TimeZone')", // error: [NotImmutable] name = to_char(excluded.at, 'YYYY') || current_setting('TimeZone'): "to_char(…)" is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; write another expression, or compute it before
    // error: [NotImmutable] name = to_char(excluded.at, 'YYYY') || current_setting('TimeZone'): "current_setting(…)" is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; write another expression, or compute it before
   
   
          "number = (SELECT max(number) FROM samples)", // error: [Subquery] number = (SELECT max(number) FROM samples): a subquery, in set of "put"; no server of the cluster has all rows of "samples"; use the row's own columns, or select first and pass a parameter
          "at = excluded.at + interval '1 day'", // error: [NotImmutable] at = excluded.at + interval '1 day': "timestamptz + interval" is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; say the zone, as in (created_at AT TIME ZONE 'UTC' + …) AT TIME ZONE 'UTC', or compute it before
          "day = excluded.at::date", // error: [NotImmutable] day = excluded.at::date: the cast from timestamptz to date is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; say the zone, as in created_at AT TIME ZONE 'UTC', or compute it before
          "wall = date_trunc('day', samples.at)::timestamp", // error: [NotImmutable] wall = date_trunc('day', samples.at)::timestamp: the cast from timestamptz to timestamp is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; say the zone, as in created_at AT TIME ZONE 'UTC', or compute it before
    // error: [NotImmutable] wall = date_trunc('day', samples.at)::timestamp: "date_trunc(…)" of a timestamptz is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; say the zone, as in created_at AT TIME ZONE 'UTC', or compute it before
   
   
          "json = jsonb_build_object('n', excluded.number)", // error: [NotImmutable] json = jsonb_build_object('n', excluded.number): "jsonb_build_object(…)" is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; write another expression, or compute it before
          "mood = excluded.name::mood", // error: [NotImmutable] mood = excluded.name::mood: the cast from text to mood is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; store it as that type, or convert it before
          "tags = string_to_array(excluded.tags::text || excluded.number, ',')" // error: [NotImmutable] tags = string_to_array(excluded.tags::text || excluded.number, ','): "text || integer" is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; cast the other one to text, as in number::text
    // error: [NotImmutable] tags = string_to_array(excluded.tags::text || excluded.number, ','): the cast from array to text is not immutable, in set of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; store it as that type, or convert it before
   
   
        },
        where = "samples.day < excluded.at") // error: [NotImmutable] samples.day < excluded.at: "date < timestamptz" is not immutable, in where of "put"; the servers of a cluster, whose settings and times differ, have to compute the same; say the zone, as in created_at AT TIME ZONE 'UTC', or compute it before
    void put(NewDistributedExpressions row);

    @Update(
        by = "Id",
        set = {
          "at = at + :ttl", // error: [NotImmutable] at = at + :ttl: "timestamptz + interval" is not immutable, in set of "touch"; the servers of a cluster, whose settings and times differ, have to compute the same; say the zone, as in (created_at AT TIME ZONE 'UTC' + …) AT TIME ZONE 'UTC', or compute it before
          "number = extract(day from at)", // error: [NotImmutable] number = extract(day from at): "extract(…)" of a timestamptz is not immutable, in set of "touch"; the servers of a cluster, whose settings and times differ, have to compute the same; say the zone, as in created_at AT TIME ZONE 'UTC', or compute it before
          "name = mood::text" // error: [NotImmutable] name = mood::text: the cast from an enum to text is not immutable, in set of "touch"; the servers of a cluster, whose settings and times differ, have to compute the same; store it as that type, or convert it before
        },
        where = "wall < at AND name <> (SELECT 'x')") // error: [Subquery] wall < at AND name <> (SELECT 'x'): a subquery, in where of "touch"; no server of the cluster has all rows of "samples"; use the row's own columns, or select first and pass a parameter
    // error: [NotImmutable] wall < at AND name <> (SELECT 'x'): "timestamp < timestamptz" is not immutable, in where of "touch"; the servers of a cluster, whose settings and times differ, have to compute the same; say the zone, as in created_at AT TIME ZONE 'UTC', or compute it before
   
   
    boolean touch(long tenant, long id, Duration ttl);
  }
}
