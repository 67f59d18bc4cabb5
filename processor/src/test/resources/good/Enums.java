package good;

import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("metrics")
public record Enums(@Id UUID id, Resolution resolution, @Nullable Color color) {
  public enum Resolution {
    @Label("1m")
    MINUTE,
    @Label("1h")
    HOUR
  }

  enum Color {
    RED
  }
}
