package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

final class Outer {

  @Table("hidden")
  private record Hidden(@Id UUID id) {} // error: [PrivateRecord] "Hidden" is private; the generated classes beside it could not use it; drop private

  private static final class Inner {

    @Table("inside")
    record Inside(@Id UUID id) {} // error: [PrivateRecord] "Inner" is private; the generated classes beside it could not use it; drop private
  }
}
