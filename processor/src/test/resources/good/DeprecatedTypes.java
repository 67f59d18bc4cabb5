package good;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.Table;
import org.jspecify.annotations.Nullable;

/** What is deprecated here is used by generated code, which says nothing about it. */
@Table
public record DeprecatedTypes(
    @Id long id,
    Plan plan,
    @Nullable Level level,
    @Default("'none'") String note) {

  @Deprecated
  @Override
  public String note() {
    return note;
  }

  /** An enum that will go. */
  @Deprecated(forRemoval = true)
  public enum Plan {
    FREE,
    PAID
  }

  /** An enum whose constants will go. */
  public enum Level {
    @Deprecated
    LOW,
    @Deprecated(forRemoval = true)
    @Label("middle")
    MIDDLE,
    HIGH
  }
}
