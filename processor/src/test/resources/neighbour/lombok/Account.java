package neighbour;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.Update;
import java.util.UUID;
import lombok.Builder;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.With;
import org.jspecify.annotations.Nullable;

@Table
@Builder
@With
public record Account(
    @Id @Default("gen_random_uuid()") UUID id,
    @Unique String email,
    @Nullable String name,
    Kind kind) {

  @Getter
  @RequiredArgsConstructor
  public enum Kind {
    PERSON("p"),
    COMPANY("c");

    private final String code;
  }

  public interface Statements {
    @Update(by = "Id", set = "name = NULL")
    boolean forget(UUID id);
  }
}
