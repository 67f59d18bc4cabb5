package refused;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Nulls;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.time.LocalDate;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(name = "a", expr = {"email", "lowr(email) DESC"}, as = "A", nulls = Nulls.DISTINCT) // error: [PostgresError] lowr(email) DESC: function lowr(text) does not exist, in index "a" of "accounts"; PostgreSQL 18 refuses it (42883); correct it, or create what it names on the server
//    lowr(email) DESC
//    ^
//    Hint: No function matches the given name and argument types. You might need to add explicit type casts.
@UniqueIndex(name = "b", expr = "email", where = "active = 'maybe'", as = "B") // error: [PostgresError] active = 'maybe': invalid input syntax for type boolean: "maybe", in where of index "b" of "accounts"; PostgreSQL 18 refuses it (22P02); correct it
//    active = 'maybe'
//             ^
@UniqueIndex(name = "c", expr = "to_char(day, 'YYYY')", as = "C", nulls = Nulls.DISTINCT) // error: [PostgresError] to_char(day, 'YYYY'): functions in index expression must be marked IMMUTABLE, in index "c" of "accounts"; PostgreSQL 18 refuses it (42P17); correct it
@UniqueIndex(name = "d", expr = "email || '€ 😀' COLLATE \"nowhere\"", as = "D") // error: [PostgresError] email || '€ 😀' COLLATE "nowhere": collation "nowhere" for encoding "UTF8" does not exist, in index "d" of "accounts"; PostgreSQL 18 refuses it (42704); correct it, or create what it names on the server
//    email || '€ 😀' COLLATE "nowhere"
//                   ^
@UniqueIndex(name = "e", expr = "email text_ops_pattern", as = "E") // error: [PostgresError] email text_ops_pattern: operator class "text_ops_pattern" does not exist for access method "btree", in index "e" of "accounts"; PostgreSQL 18 refuses it (42704); correct it
@UniqueIndex(name = "f", expr = "\"order\" + accounts.email", as = "F") // error: [PostgresError] "order" + accounts.email: operator does not exist: integer + text, in index "f" of "accounts"; PostgreSQL 18 refuses it (42883); correct it
//    "order" + accounts.email
//            ^
//    Hint: No operator matches the given name and argument types. You might need to add explicit type casts.
@UniqueIndex(name = "g", expr = "position", as = "G") // error: [PostgresError] position: data type point has no default operator class for access method "btree", in index "g" of "accounts"; PostgreSQL 18 refuses it (42704); correct it
//    Hint: You must specify an operator class for the index or define a default operator class for the data type.
record Account(
    @Id UUID id,
    String email,
    LocalDate day,
    int order,
    @Column(type = "point") String position,
    boolean active) {}
