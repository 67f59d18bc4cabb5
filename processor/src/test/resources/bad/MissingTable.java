package bad;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.OnConflict;
import dev.arbiter.References;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import dev.arbiter.Upsert;
import java.time.Instant;
import java.util.UUID;

@UniqueIndex(expr = "email")
@UniqueIndex(expr = "name")
@Check("age > 0") // error: [MissingTable] "@Check" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
record Account( // error: [MissingTable] "@UniqueIndex" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
    @Id UUID id, // error: [MissingTable] "@Id" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
    @Unique String email, // error: [MissingTable] "@Unique" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
    @Default("''") @Column(name = "full_name") String name, // error: [MissingTable] "@Column" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
    // error: [MissingTable] "@Default" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
    @Check("age < 200") int age, // error: [MissingTable] "@Check" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
    @Identity long number, // error: [MissingTable] "@Identity" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
    @Computed("lower(email)") String lowerEmail, // error: [MissingTable] "@Computed" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
    @References(Other.class) UUID other, // error: [MissingTable] "@References" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"
    @OnConflict(OnConflict.Action.KEEP) Instant createdAt) { // error: [MissingTable] "@OnConflict" stands in "Account", which has no @Table; only records with @Table are read; put @Table on "Account"

  interface Statements {
    @Update(by = "Id", set = "name = ''") // error: [MissingTable] "@Update" stands on "Statements.clear", in no record with @Table; a statement belongs to an interface nested in one; move it there
    void clear(UUID id);
  }
}

@Table("others")
record Other(@Id UUID id) {}

interface Statements {
  @Upsert(by = "Id") // error: [MissingTable] "@Upsert" stands on "Statements.save", in no record with @Table; a statement belongs to an interface nested in one; move it there
  void save(UUID id);
}
