package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Upsert;
import java.util.UUID;

@Table("pages")
record Page(@Id UUID id, String fullName, String slug) {
  interface Statements {
    @Upsert(by = "Id", values = "slug = lower(full_name)") // error: [ColumnInValues] slug = lower(full_name): the column "full_name", in values of "save"; no row is there before it is inserted; write a parameter, ":fullName", and values = "full_name = :fullName" if the column gets it too
    void save(UUID id, String fullName);

    @Upsert(
        by = "Id",
        values = {
          "full_name = :fullName",
          "slug = (SELECT pages.slug || n FROM generate_series(1, 1) AS n)" // error: [ColumnInValues] slug = (SELECT pages.slug || n FROM generate_series(1, 1) AS n): the column "slug", in values of "number"; no row is there before it is inserted; write a parameter, ":slug", and values = "slug = :slug" if the column gets it too
        })
    void number(UUID id, String fullName);

    @Upsert(
        by = "Id",
        values = {
          "full_name = :fullName",
          "slug = (SELECT lower(:fullName) || count(pages.slug) || min(slug) FROM pages)"
        })
    void count(UUID id, String fullName);
  }
}
