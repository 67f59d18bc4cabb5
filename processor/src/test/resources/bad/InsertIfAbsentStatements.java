package bad;

import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.InsertIfAbsent;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import java.util.List;
import java.util.Optional;

@Table("tags")
record Tag(@Id @Identity(always = true) long id, @Unique String name, String slug) {
  interface Statements {
    @InsertIfAbsent(by = "Nmae") // error: [UnknownTarget] by = "Nmae": no conflict target of "tags", in "unknown"; it is named by the suffix of its methods; did you mean "Name"?
    boolean unknown(String name, String slug);

    @InsertIfAbsent // error: [ReturnType] "row" returns Tag; where a row is there already, nothing is inserted and returned; it can return Optional<Tag>, boolean, int, long, void
    Tag row(String name, String slug);

    @InsertIfAbsent(by = "Name") // error: [ReturnType] "rows" returns Optional<Tag>; where a row is there already, nothing is inserted and returned; it can return List<Tag>, int, long, void
    Optional<Tag> rows(List<NewTag> rows);

    @InsertIfAbsent // error: [MissingValue] "slug" of "tags" is NOT NULL without a default, and "incomplete" does not supply it; every row has a value there; add a parameter "slug", or values = "slug = …"
    boolean incomplete(String name);

    @InsertIfAbsent(values = "slug = lower(name)") // error: [ColumnInValues] slug = lower(name): the column "name", in values of "column"; no row is there before it is inserted; write a parameter, ":name", and values = "name = :name" if the column gets it too
    boolean column(String name);

    @InsertIfAbsent(by = "Id") // error: [MissingKey] "id" is part of "tags_pkey", and @Identity(always = true), in "numbered"; no row can supply it, so that none ever conflicts by it; upsert by another key, or use @Update
    boolean numbered(String name, String slug);
  }

  @InsertIfAbsent // error: [MisplacedStatement] "@InsertIfAbsent" stands on "Tag.stray", which nothing implements; a statement is an abstract method of an interface in the record, and not private; move it there
  boolean stray(String name) {
    return false;
  }
}
