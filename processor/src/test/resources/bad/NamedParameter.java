package bad;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.Update;
import dev.arbiter.Upsert;

@Table("seats")
record Seat(
    @Id @Default("'default'::text") String hall,
    @Id @Default("gen_random_uuid()::text") String row,
    @Id @Default("(1)") int number,
    String roomId,
    int price) {

  interface Statements {
    @Upsert(by = "Id", set = "price = CASE WHEN room_id = :roomId THEN 1 ELSE 2 END") // error: [MissingValue] "room_id" of "seats" is NOT NULL without a default, and "save" does not supply it; every row has a value there; the parameter "roomId" is used as ":roomId" and supplies nothing by itself; add values = "room_id = :roomId"
    void save(String row, int number, String roomId, int price);

    @Upsert(by = "Id", set = "room_id = :row") // error: [MissingKey] "row" is part of "seats_pkey", and "name" does not supply it; the value that the server hands out could be another row's; the parameter "row" is used as ":row" and supplies nothing by itself; add values = "row = :row"
    void name(String row, int number, String roomId, int price);

    @Upsert(by = "Id") // error: [MissingKey] "row" is part of "seats_pkey", and "add" does not supply it; the value that the server hands out could be another row's; add a parameter "row"
    void add(String roomId, int price);

    @Upsert(by = "Id")
    void addInRow(String row, String roomId, int price);

    @Update(by = "Id", set = "room_id = :row") // error: [MissingKey] "row" is part of "seats_pkey", and "move" has no parameter for it; an update finds its row by the whole key; the parameter "row" is used as ":row" and finds nothing by itself; rename that one, and add a parameter "row"
    void move(String hall, String row, int number);
  }
}
