package dev.arbiter.spring;

import dev.arbiter.DatabaseException;
import org.springframework.dao.UncategorizedDataAccessException;

/** A {@link DatabaseException} that none of Spring's categories describes. */
public final class ArbiterSystemException extends UncategorizedDataAccessException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with the text of its cause. */
  public ArbiterSystemException(String message, DatabaseException cause) {
    super(message, cause);
  }
}
