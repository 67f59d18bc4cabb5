package bad;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Constraint;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Index;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("offers")
@UniqueIndex(
    expr = {
      "order", // error: [ReservedWord] order: "order" is a keyword of SQL, in an index of "offers"; as a name it is read only in quotes; write "\"order\""
      "\"group\"",
      "user" // error: [ReservedWord] user: "user" is a keyword of SQL, in an index of "offers"; as a name it is read only in quotes; write "\"user\""
    },
    where = "end IS NULL") // error: [ReservedWord] end IS NULL: "end" is a keyword of SQL, in where of an index of "offers"; as a name it is read only in quotes; write "\"end\" IS NULL"
@UniqueIndex(
    expr = {"\"order\"", "\"group\"", "left(\"left\", 3)"},
    where = "\"end\" IS NOT NULL AND offers.user <> 'x'",
    as = "Right")
record Offer(
    @Id UUID id,
    int order,
    String group,
    @Nullable @Check("limit > 3 OR \"end\" > 3")
    Integer end, // error: [ReservedWord] limit > 3 OR "end" > 3: "limit" is a keyword of SQL, in @Check of "offers.end"; as a name it is read only in quotes; write "\"limit\" > 3 OR \"end\" > 3"
    @OnConflict(set = "GREATEST(limit, excluded.limit)")
    int limit, // error: [ReservedWord] GREATEST(limit, excluded.limit): "limit" is a keyword of SQL, in @OnConflict of "offers.limit"; as a name it is read only in quotes; write "GREATEST(\"limit\", excluded.limit)"
    @Default("user") String user,
    String left,
    @Check("default IS TRUE")
    @Column(name = "default")
    boolean isDefault) { // error: [ReservedWord] default IS TRUE: "default" is a keyword of SQL, in @Check of "offers.default"; as a name it is read only in quotes; write "\"default\" IS TRUE"

  interface Statements {
    @Upsert(
        by = "Right",
        values = "\"user\" = user",
        set = {
          "limit = excluded.limit + 1", // error: [ReservedWord] limit = excluded.limit + 1: "limit" is a keyword of SQL, in set of "save"; as a name it is read only in quotes; write "\"limit\" = excluded.limit + 1"
          "user = CASE WHEN end > 3 THEN user END", // error: [ReservedWord] user = CASE WHEN end > 3 THEN user END: "user" is a keyword of SQL, in set of "save"; as a name it is read only in quotes; write "\"user\" = CASE WHEN \"end\" > 3 THEN \"user\" END"
          "\"default\" = DEFAULT"
        })
    void save(UUID id, int order, String group, Integer end, int limit, String left, boolean isDefault);

    @Update(
        by = "Id",
        set = "\"left\" = ''",
        where = "left <> left(left, 2)") // error: [ReservedWord] left <> left(left, 2): "left" is a keyword of SQL, in where of "clear"; as a name it is read only in quotes; write "\"left\" <> left(\"left\", 2)"
    boolean clear(UUID id);
  }
}

@Table(
    value = "order",
    partitionBy = "RANGE (from)") // error: [ReservedWord] RANGE (from): "from" is a keyword of SQL, in partitionBy of "order"; as a name it is read only in quotes; write "RANGE (\"from\")"
@Check("order.id > 3") // error: [ReservedWord] order.id > 3: "order" is a keyword of SQL, in @Check of "order"; as a name it is read only in quotes; write "\"order\".id > 3"
record Order(@Id long id, @Id int from) {}

@Table("shifts")
@UniqueIndex(
    expr = "user DESC", // error: [ReservedWord] user DESC: "user" is a keyword of SQL, in an index of "shifts"; as a name it is read only in quotes; write "\"user\" DESC"
    as = "User")
@Index(expr = {"desc", "desc DESC"}, name = "shifts_desc_idx")
// error: [ReservedWord] desc: "desc" is a keyword of SQL, in index "shifts_desc_idx" of "shifts"; as a name it is read only in quotes; write "\"desc\""
// error: [ReservedWord] desc DESC: "desc" is a keyword of SQL, in index "shifts_desc_idx" of "shifts"; as a name it is read only in quotes; write "\"desc\" DESC"
@Index(expr = "end NULLS FIRST") // error: [ReservedWord] end NULLS FIRST: "end" is a keyword of SQL, in an index of "shifts"; as a name it is read only in quotes; write "\"end\" NULLS FIRST"
@Constraint(name = "shifts_key", value = "UNIQUE NULLS NOT DISTINCT (desc) DEFERRABLE") // error: [ReservedWord] desc: "desc" is a keyword of SQL, in constraint "shifts_key" of "shifts"; as a name it is read only in quotes; write "\"desc\""
record Shift(@Id long id, String user, int end, int desc) {}
