package refused;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.OnConflict;
import dev.arbiter.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

@Table("accounts")
@Check("email <> ''\n  AND age + email > 0") // error: [PostgresError] email <> '' AND age + email > 0: operator does not exist: integer + text, in @Check of "accounts"; PostgreSQL 18 refuses it (42883); correct it
//      AND age + email > 0
//              ^
//    Hint: No operator matches the given name and argument types. You might need to add explicit type casts.
@Check("height > 0 AND hits >")
record Account(
    @Id UUID id,
    String email,
    @Column(type = "intger") int height, // error: [PostgresError] intger: type "intger" does not exist, in @Column of "accounts.height"; PostgreSQL 18 refuses it (42704); correct it, or create what it names on the server
//    intger
//    ^
    @Column(type = "numeric(6, two)") BigDecimal width, // error: [PostgresError] numeric(6, two): invalid input syntax for type integer: "two", in @Column of "accounts.width"; PostgreSQL 18 refuses it (22P02); correct it
//    numeric(6, two)
//    ^
    @Check("accounts.\"order\" > 'x'::int") int order, // error: [PostgresError] accounts."order" > 'x'::int: invalid input syntax for type integer: "x", in @Check of "accounts.order"; PostgreSQL 18 refuses it (22P02); correct it
//    accounts."order" > 'x'::int
//                       ^
    @Default("'abc'") int age, // error: [PostgresError] 'abc': invalid input syntax for type integer: "abc", in @Default of "accounts.age"; PostgreSQL 18 refuses it (22P02); correct it
//    'abc'
//    ^
    @Default("now() + 1") LocalDate day, // error: [PostgresError] now() + 1: operator does not exist: timestamp with time zone + integer, in @Default of "accounts.day"; PostgreSQL 18 refuses it (42883); correct it
//    now() + 1
//          ^
//    Hint: No operator matches the given name and argument types. You might need to add explicit type casts.
    @Default("true") int flag, // error: [PostgresError] true: column "flag" is of type integer but default expression is of type boolean, in @Default of "accounts.flag"; PostgreSQL 18 refuses it (42804); correct it
//    Hint: You will need to rewrite or cast the expression.
    @Computed("age + ") int next, // error: [PostgresError] age +: syntax error at or near ")", in @Computed of "accounts.next"; PostgreSQL 18 refuses it (42601); correct it
//    age +
//          ^
    @Computed("lower(email) || to_char(day, 'YYYY')") String text, // error: [PostgresError] lower(email) || to_char(day, 'YYYY'): generation expression is not immutable, in @Computed of "accounts.text"; PostgreSQL 18 refuses it (42P17); correct it
    @Computed("height * 2") int twice,
    @OnConflict(set = "accounts.age + excluded.email") int hits) {} // error: [PostgresError] accounts.age + excluded.email: operator does not exist: integer + text, in @OnConflict of "accounts.hits"; PostgreSQL 18 refuses it (42883); correct it
//    accounts.age + excluded.email
//                 ^
//    Hint: No operator matches the given name and argument types. You might need to add explicit type casts.
