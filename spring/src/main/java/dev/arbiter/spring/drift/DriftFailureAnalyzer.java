package dev.arbiter.spring.drift;

import dev.arbiter.schema.DriftException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start what differs and what can be done, in place of a stack trace. */
final class DriftFailureAnalyzer extends AbstractFailureAnalyzer<DriftException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DriftException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        """
        Deploy the statements that the report shows by a migration, or correct the records.
        An index or a constraint may be accepted as it is by its name in arbiter.drift.except; \
        arbiter.drift=warn starts the application nevertheless.\
        """,
        cause);
  }
}
