package bad;

import dev.arbiter.Check;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.UUID;

@Table("accounts")
@UniqueIndex(expr = "LOWER(emial)") // error: [UnknownColumn] LOWER(emial): "accounts" has no column "emial"; did you mean "email"?
record Account(@Id UUID id, String email, UUID workflowId) {}

@Table("accounts2")
@UniqueIndex(
    expr = {
      "workflowId", // error: [UnknownColumn] workflowId: "workflowId" is the component, its column is "workflow_id"; SQL of "accounts2" names columns; write workflow_id
      "LOWER(email)"
    })
@UniqueIndex(
    expr = "email",
    where = "zzzzzzzzz IS NULL", // error: [UnknownColumn] zzzzzzzzz IS NULL: "accounts2" has no column "zzzzzzzzz"; it has id, email, workflow_id, age, foo
    name = "accounts2_email",
    as = "Email")
@Check("lenght(emial) > 3") // error: [UnknownColumn] lenght(emial) > 3: "accounts2" has no column "emial"; did you mean "email"?
record Account2(
    @Id UUID id,
    String email,
    UUID workflowId,
    @Check("ag > 3") int age, // error: [UnknownColumn] ag > 3: "accounts2" has no column "ag"; did you mean "age"?
    @Default("fo")
    int foo) { // error: [UnknownColumn] fo: "accounts2" has no column "fo"; did you mean "foo"?

  interface Statements {
    @Update(by = "Id",
        set = "emial = 1", // error: [UnknownColumn] emial = 1: "accounts2" has no column "emial"; did you mean "email"?
        where = "ags = 3") // error: [UnknownColumn] ags = 3: "accounts2" has no column "ags"; did you mean "age"?
    void update(UUID id);
  }
}
