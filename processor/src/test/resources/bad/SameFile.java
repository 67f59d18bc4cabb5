package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("outer_x")
record Outer_X(@Id UUID id) {} // error: [SameFile] "NewOuter_X" is to be generated for both "bad.Outer.X" and "bad.Outer_X"; a nested record Outer.X counts as Outer_X; rename one

final class Outer {
  @Table("x")
  record X(@Id UUID id) {}
}

@Table("foo")
record FooDao(@Id UUID id) {}

@Table("new_foo")
record NewFoo(@Id UUID id) {} // error: [SameFile] "NewFooDao" is to be generated for both "bad.FooDao" and "bad.NewFoo"; a nested record Outer.X counts as Outer_X; rename one
