package bad;

import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.UUID;

@Table("accounts")
record Account(@Id UUID id, Status status) { // error: [InaccessibleType] "Account.status" has the type Status, and "Status" is private; the generated classes beside the record could not use it; drop private
  private enum Status {
    ACTIVE
  }
}
