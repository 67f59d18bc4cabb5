package bad;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(emial)") // error: [UnknownColumn] LOWER(emial): "accounts" has no column "emial", in an index of "accounts"; did you mean "email"?
record Account(@Id UUID id, String email, UUID workflowId) {}

@Table("accounts2")
@UniqueIndex(
    expr = {
      "workflowId", // error: [UnknownColumn] workflowId: "workflowId" is the component, its column is "workflow_id", in an index of "accounts2"; SQL of "accounts2" names columns; write workflow_id
      "LOWER(email)"
    })
@UniqueIndex(
    expr = "email",
    where = "zzzzzzzzz IS NULL", // error: [UnknownColumn] zzzzzzzzz IS NULL: "accounts2" has no column "zzzzzzzzz", in where of index "accounts2_email" of "accounts2"; it has id, email, workflow_id, age, foo
    name = "accounts2_email",
    as = "Email")
@Check("lenght(emial) > 3") // error: [UnknownColumn] lenght(emial) > 3: "accounts2" has no column "emial", in @Check of "accounts2"; did you mean "email"?
record Account2(
    @Id UUID id,
    String email,
    UUID workflowId,
    @Check("ag > 3") int age, // error: [UnknownColumn] ag > 3: "accounts2" has no column "ag", in @Check of "accounts2.age"; did you mean "age"?
    @Default("fo")
    int foo) { // error: [UnknownColumn] fo: "accounts2" has no column "fo", in @Default of "accounts2.foo"; did you mean "foo"?

  interface Statements {
    @Update(by = "Id",
        set = "emial = 1", // error: [UnknownColumn] emial = 1: "accounts2" has no column "emial", in set of "update"; did you mean "email"?
        where = "ags = 3") // error: [UnknownColumn] ags = 3: "accounts2" has no column "ags", in where of "update"; did you mean "age"?
    void update(UUID id);
  }
}
