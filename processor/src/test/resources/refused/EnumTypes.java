package refused;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.PostgresEnum;
import dev.arbiter.Table;
import java.util.List;

@Table("diary")
record Diary(
    @Id int id,
    Feeling feeling, // error: [NotAnEnum] "house.feeling" is declared as the enum type of "Feeling", and is another type on PostgreSQL 18; name an enum type, or one that is not there yet: @PostgresEnum("…")
    Weather weather, // error: [EnumLabels] "house.weather" is an enum type on PostgreSQL 18, and its labels are not the constants of "Weather": it does not have 'it''s fog'; declare them, by @Label where names differ, or ALTER TYPE house.weather ADD VALUE on the server
    @Column(type = "house.mood") Mood mood, // error: [EnumLabels] "house.mood" is an enum type on PostgreSQL 18, and its labels are not the constants of "Mood": it does not have 'ODD', and it has 'WILD' besides; declare them, by @Label where names differ, or ALTER TYPE house.mood ADD VALUE on the server
    @Column(type = "house.mood[]") List<Same> same,
    @Column(type = "house.feeling") Mood spoken) {}

@PostgresEnum(schema = "house")
enum Feeling {
  GLAD
}

@PostgresEnum(schema = "house")
enum Weather {
  RAIN,
  @Label("it's fog")
  FOG
}

enum Mood {
  BAD,
  GOOD,
  ODD
}

enum Same {
  WILD,
  BAD,
  GOOD
}
