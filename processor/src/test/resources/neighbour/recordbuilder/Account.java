package neighbour;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
@RecordBuilder
public record Account(
    @Id @Default("gen_random_uuid()") UUID id, @Unique String email, @Nullable String name)
    implements AccountBuilder.With {

  static Account renamed(AccountDao accounts, String email) {
    return accounts.findByEmail(email).orElseThrow().withName("x");
  }
}
