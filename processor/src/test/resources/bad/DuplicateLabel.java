package bad;

import dev.arbiter.Id;
import dev.arbiter.Label;
import dev.arbiter.Table;
import java.util.UUID;

@Table("metrics")
record Metric(@Id UUID id, Resolution resolution) { // error: [DuplicateLabel] "Metric.resolution" stores MINUTE and MONTH of "Resolution" as "1m"; what is stored must tell constants apart; change one @Label
  enum Resolution {
    @Label("1m")
    MINUTE,
    @Label("1m")
    MONTH
  }
}
