package bad;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.PostgresEnum;
import dev.arbiter.Table;
import dev.arbiter.Update;
import java.util.UUID;

@Table("accounts")
@Check("email <> '\u2028'") // error: [BadCharacter] "U+2028" in @Check: it breaks lines where one does not see it; a text breaks them by \n; write that, or E'\u2028' in a literal
record Account(
    @Id UUID id,
    String email,
    @Default("'\0'") String name, // error: [BadCharacter] "U+0000" in @Default: PostgreSQL has no text with it; leave it out
    Mood mood, // error: [BadCharacter] "U+0000" in the name of the enum type of "Account.Mood": PostgreSQL has no text with it; leave it out
    // error: [BadCharacter] "U+2028" in the name of the schema of the enum type of "Account.Mood": it breaks lines where one does not see it; a text breaks them by \n; write that, or E'\u2028' in a literal
    Kind kind) { // error: [BadCharacter] "U+D83D" in @Label of A: PostgreSQL has no text with it; leave it out

  @PostgresEnum(value = "mood\0", schema = "\u2028")
  enum Mood {
    GOOD
  }

  enum Kind {
    @Label("a\ud83d")
    A
  }

  interface Statements {
    @Update(
        by = "Id",
        set = "name = '\f'") // error: [BadCharacter] "U+000C" in @Update: it breaks lines where one does not see it; a text breaks them by \n; write that, or E'\u000C' in a literal
    void rename(UUID id);
  }
}
