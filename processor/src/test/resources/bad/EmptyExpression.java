package bad;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = {}, as = "Nothing") // error: [EmptyExpression] expr is empty, in an index of "accounts"; a key has one part or more; name a column or write an expression
@UniqueIndex(expr = {"email", " "}, as = "Blank") // error: [EmptyExpression] " " is empty, in an index of "accounts"; it takes an SQL expression; write one, or leave it out
@UniqueIndex(expr = "email", where = "", as = "Where") // error: [EmptyExpression] "" is empty, in where of an index of "accounts"; it takes an SQL expression; write one, or leave it out
@Check("") // error: [EmptyExpression] "" is empty, in @Check of "accounts"; it takes an SQL expression; write one, or leave it out
record Account(@Id UUID id, String email, @Default("") int age) { // error: [EmptyExpression] "" is empty, in @Default of "accounts.age"; it takes an SQL expression; write one, or leave it out
  interface Statements {
    @Update(by = "Id", set = {"email = ", ""}, where = " ") // error: [EmptyExpression] " " is empty, in where of "update"; it takes an SQL expression; write one, or leave it out
    // error: [BadAssignment] email = : no expression behind "=", in set of "update"; it takes assignments; write column = expression
    // error: [EmptyExpression] "" is empty, in set of "update"; it takes an SQL expression; write one, or leave it out
    void update(UUID id);
  }
}
