package bad;

import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;

@Table(value = "stocks", distributedBy = "shop")
record DistributionColumnSet(@Id long shop, @Id long item, int pieces) {

  interface Statements {

    @Upsert(by = "Id", set = "shop = excluded.shop") // error: [DistributionColumnSet] shop = excluded.shop: "shop" of "stocks" is set, in set of "put"; the table is distributed by it, and a row stays on its server; delete the row and insert another one
    void put(NewDistributionColumnSet stock);

    @Update(
        by = "Id",
        set = {
          "pieces = 0",
          "shop = :target" // error: [DistributionColumnSet] shop = :target: "shop" of "stocks" is set, in set of "move"; the table is distributed by it, and a row stays on its server; delete the row and insert another one
        })
    boolean move(long shop, long item, long target);
  }

  @Table(value = "shelves", distributedBy = "shop")
  @UniqueIndex(expr = {"shop", "lower(name)"})
  record Shelf(
      @OnConflict(set = "excluded.shop + 0") long shop, // error: [DistributionColumnSet] excluded.shop + 0: "shop" of "shelves" is set, in @OnConflict of "shelves.shop"; the table is distributed by it, and a row stays on its server; delete the row and insert another one
      String name) {}
}
