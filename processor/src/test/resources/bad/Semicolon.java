package bad;

import dev.arbiter.Check;
import dev.arbiter.Column;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(email);", as = "Email") // error: [Semicolon] LOWER(email);: ";" ends a statement, in an index of "accounts"; it takes one expression; drop it
@Check("age > 0; DROP TABLE accounts") // error: [Semicolon] age > 0; DROP TABLE accounts: ";" ends a statement, in @Check of "accounts"; it takes one expression; drop it
record Account(
    @Id UUID id,
    @Column(type = "text; DROP TABLE accounts") String email, // error: [Semicolon] text; DROP TABLE accounts: ";" ends a statement, in @Column of "accounts.email"; it takes one expression; drop it
    @Column(type = "text, admin boolean") String name, // error: [SeveralExpressions] text, admin boolean: several expressions, in @Column of "accounts.name"; it takes one; drop the others
    @Column(type = "varchar(10)); DROP TABLE accounts; --") String nick, // error: [UnbalancedBrackets] varchar(10)); DROP TABLE accounts; --: ")" closes nothing, in @Column of "accounts.nick"; brackets come in pairs; close it, or drop the other
    @Column(type = "text --") String comment, // error: [Comment] text --: a comment, in @Column of "accounts.comment"; it could hide the SQL that is generated behind it; write it in Java
    @Column(type = "varchar(?)") String code, // error: [Placeholder] varchar(?): a placeholder without a name, in @Column of "accounts.code"; nothing is bound here; write the value
    @Default("0;") int age) {} // error: [Semicolon] 0;: ";" ends a statement, in @Default of "accounts.age"; it takes one expression; drop it
