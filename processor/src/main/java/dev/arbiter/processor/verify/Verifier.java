package dev.arbiter.processor.verify;

import dev.arbiter.processor.model.Problem;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has a server judge records: what it says against the SQL of one are problems. The server is not
 * touched before the first record is judged, and nothing stays on it.
 */
public final class Verifier implements AutoCloseable {

  private final Target target;
  private @Nullable JudgingServer server;

  public Verifier(Target target) {
    this.target = target;
  }

  /** The same for a record, and a server, for which nothing has changed. */
  public String digest(Candidate candidate) {
    return Digest.of(candidate, target);
  }

  /** What the server refuses. */
  public List<Problem> judge(Candidate candidate) throws CannotVerifyException {
    if (server == null) {
      server = JudgingServer.of(target);
    }
    try {
      return new Verification(candidate, server.session(), target.creatable()).run();
    } catch (SQLException e) {
      throw new CannotVerifyException(
          "\"%s\": %s has stopped to answer: %s; each record is judged there; compile again"
              .formatted(
                  candidate.table().recordName().simple(), target.name(), JudgingServer.message(e)),
          e);
    }
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
