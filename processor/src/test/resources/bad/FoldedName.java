package bad;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Constraint;
import dev.arbiter.Id;
import dev.arbiter.Index;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Upsert;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("Room")
@UniqueIndex(
    expr = {
      "tenantId", // error: [UnknownColumn] tenantId: "Room" has no column "tenantid", in an index of "Room"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "tenantId"; write "\"tenantId\""
      "lower(\"roomname\")" // error: [UnknownColumn] lower("roomname"): "Room" has no column "roomname", in an index of "Room"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "roomName"; write "lower(\"roomName\")"
    },
    where = "Room.roomName <> '\\'") // error: [UnknownColumn] Room.roomName <> '\': "Room" has no column "room.roomname", in where of an index of "Room"; it has id, tenantId, roomName, Floor
@Check("roomName <> '\\' AND \"tenantId\" IS NOT NULL") // error: [UnknownColumn] roomName <> '\' AND "tenantId" IS NOT NULL: "Room" has no column "roomname", in @Check of "Room"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "roomName"; write "\"roomName\" <> '\\' AND \"tenantId\" IS NOT NULL"
record Room(
    @Id UUID id,
    @Column(name = "tenantId") @Nullable String tenantId,
    @Column(name = "roomName") String roomName,
    @Column(name = "Floor")
    @OnConflict(set = "excluded.storey")
    int storey) { // error: [UnknownColumn] excluded.storey: "storey" is the component, its column is "Floor", in @OnConflict of "Room.Floor"; SQL of "Room" names columns; write "excluded.\"Floor\""

  interface Statements {
    @Upsert(
        by = "Id",
        set = {
          "roomName = excluded.roomName", // error: [UnknownColumn] roomName = excluded.roomName: "Room" has no column "roomname", in set of "save"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "roomName"; write "\"roomName\" = excluded.\"roomName\""
          "\"Floor\" = floor + :by" // error: [UnknownColumn] "Floor" = floor + :by: "Room" has no column "floor", in set of "save"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "Floor"; write "\"Floor\" = \"Floor\" + :by"
        })
    void save(NewRoom room, int by);
  }
}

@Table("lodgings")
@UniqueIndex(
    expr = {
      "tenantId DESC", // error: [UnknownColumn] tenantId DESC: "lodgings" has no column "tenantid", in an index of "lodgings"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "tenantId"; write "\"tenantId\" DESC"
      "lower(roomName) COLLATE \"C\" DESC NULLS LAST", // error: [UnknownColumn] lower(roomName) COLLATE "C" DESC NULLS LAST: "lodgings" has no column "roomname", in an index of "lodgings"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "roomName"; write "lower(\"roomName\") COLLATE \"C\" DESC NULLS LAST"
      "roomName text_pattern_ops" // error: [UnknownColumn] roomName text_pattern_ops: "lodgings" has no column "roomname", in an index of "lodgings"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "roomName"; write "\"roomName\" text_pattern_ops"
    })
@Index(
    expr = "tenantId NULLS FIRST", // error: [UnknownColumn] tenantId NULLS FIRST: "lodgings" has no column "tenantid", in an index of "lodgings"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "tenantId"; write "\"tenantId\" NULLS FIRST"
    include = "\"roomName\"")
@Constraint(
    name = "lodgings_excl",
    value = "EXCLUDE USING gist (tenantId WITH =, int4range(id, tenantId) range_ops WITH OPERATOR(pg_catalog.&&), \"roomName\" WITH =) WITH (fillfactor = 70) WHERE (roomName <> '') DEFERRABLE")
// error: [UnknownColumn] tenantId: "lodgings" has no column "tenantid", in constraint "lodgings_excl" of "lodgings"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "tenantId"; write "\"tenantId\""
// error: [UnknownColumn] int4range(id, tenantId) range_ops: "lodgings" has no column "tenantid", in constraint "lodgings_excl" of "lodgings"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "tenantId"; write "int4range(id, \"tenantId\") range_ops"
// error: [UnknownColumn] roomName <> '': "lodgings" has no column "roomname", in constraint "lodgings_excl" of "lodgings"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "roomName"; write "\"roomName\" <> ''"
@Constraint(name = "lodgings_key", value = "UNIQUE (roomName, at WITHOUT OVERLAPS) INCLUDE (room_name)")
// error: [UnknownColumn] roomName: "lodgings" has no column "roomname", in constraint "lodgings_key" of "lodgings"; PostgreSQL folds a name to lower case unless it is quoted, and the column is "roomName"; write "\"roomName\""
// error: [UnknownColumn] room_name: "lodgings" has no column "room_name", in constraint "lodgings_key" of "lodgings"; did you mean "roomName"?
record Lodging(
    @Id int id,
    @Column(name = "tenantId") int tenantId,
    @Column(name = "roomName") String roomName,
    @Column(type = "tsrange") String at) {}
