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
  private @Nullable VerifyingServer server;

  public Verifier(Target target) {
    this.target = target;
  }

  /** A digest that stays equal while nothing about the record or the server changes. */
  public String digest(Candidate candidate) {
    return Digest.of(candidate, target);
  }

  /** What the server refuses. */
  public List<Problem> judge(Candidate candidate) throws CannotVerifyException {
    if (server == null) {
      server = VerifyingServer.of(target);
    }
    try {
      return new Verification(candidate, server.session(), target.creatable()).run();
    } catch (SQLException e) {
      throw new CannotVerifyException(
          "\"%s\": %s no longer answers: %s; each record is verified there; compile again"
              .formatted(
                  candidate.table().recordName().simple(),
                  target.name(),
                  VerifyingServer.message(e)),
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
