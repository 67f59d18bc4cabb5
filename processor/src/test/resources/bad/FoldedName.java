package bad;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Id;
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
