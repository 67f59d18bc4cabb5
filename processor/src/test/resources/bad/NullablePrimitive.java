package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id, @N.Nullable int age) {} // error: [NullablePrimitive] "Account.age" is @Nullable and a primitive; a primitive is never null; make it Integer

final class N {
  @interface Nullable {}
}
