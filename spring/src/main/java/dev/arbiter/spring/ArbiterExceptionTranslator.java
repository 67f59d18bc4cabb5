package dev.arbiter.spring;

import dev.arbiter.ConflictTargetException;
import dev.arbiter.ConstraintViolationException;
import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/**
 * Turns Arbiter's exceptions into Spring's, each with the former as its cause, for callers of
 * {@code @Repository} classes. DAOs that are called directly throw Arbiter's own.
 *
 * <table>
 *   <caption>What becomes of which failure</caption>
 *   <tr><th>Arbiter</th><th>Spring</th></tr>
 *   <tr><td>{@link ConstraintViolationException}: UNIQUE, PRIMARY_KEY</td>
 *       <td>{@link DuplicateKeyException}</td></tr>
 *   <tr><td>its other kinds; class 22, a value that its column cannot hold</td>
 *       <td>{@link DataIntegrityViolationException}</td></tr>
 *   <tr><td>{@link TransientDatabaseException}: 40001, 40P01, 55P03</td>
 *       <td>{@link CannotAcquireLockException}</td></tr>
 *   <tr><td>its other failures, such as a lost connection</td>
 *       <td>{@link TransientDataAccessResourceException}</td></tr>
 *   <tr><td>those of which {@linkplain TransientDatabaseException#outcomeUnknown() it is unknown
 *       whether a commit took place}; classes 08, 53, 54, 57, 58</td>
 *       <td>{@link DataAccessResourceFailureException}, which Spring's retries do not run
 *       again</td></tr>
 *   <tr><td>57014, a statement that was cancelled or ran out of time</td>
 *       <td>{@link QueryTimeoutException}</td></tr>
 *   <tr><td>{@link ConflictTargetException}; classes 42 and 0A</td>
 *       <td>{@link InvalidDataAccessResourceUsageException}</td></tr>
 *   <tr><td>42501, a privilege that the role lacks</td>
 *       <td>{@link PermissionDeniedDataAccessException}</td></tr>
 *   <tr><td>class 25, such as a write in a read-only transaction</td>
 *       <td>{@link InvalidDataAccessApiUsageException}</td></tr>
 *   <tr><td>anything else</td><td>{@link ArbiterSystemException}</td></tr>
 * </table>
 */
public final class ArbiterExceptionTranslator implements PersistenceExceptionTranslator {

  /** Creates a translator; it holds nothing. */
  public ArbiterExceptionTranslator() {}

  /** Translates a {@link DatabaseException}; null for everything else. */
  @Override
  public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException exception) {
    return exception instanceof DatabaseException it
        ? translate(it, Objects.requireNonNullElse(it.getMessage(), it.toString()))
        : null;
  }

  private static DataAccessException translate(DatabaseException exception, String text) {
    if (exception instanceof ConstraintViolationException violation) {
      return violation(violation, text);
    }
    if (exception instanceof TransientDatabaseException failure) {
      return transientFailure(failure, text);
    }
    if (exception instanceof ConflictTargetException) {
      return new InvalidDataAccessResourceUsageException(text, exception);
    }
    return byState(exception, text, Objects.requireNonNullElse(exception.sqlState(), ""));
  }

  private static DataAccessException violation(
      ConstraintViolationException violation, String text) {
    return switch (violation.kind()) {
      case UNIQUE, PRIMARY_KEY -> new DuplicateKeyException(text, violation);
      case FOREIGN_KEY, NOT_NULL, CHECK, EXCLUSION ->
          new DataIntegrityViolationException(text, violation);
    };
  }

  private static DataAccessException transientFailure(
      TransientDatabaseException failure, String text) {
    if (failure.outcomeUnknown()) {
      return new DataAccessResourceFailureException(text, failure);
    }
    return switch (Objects.requireNonNullElse(failure.sqlState(), "")) {
      case "40001", "40P01", "55P03" -> new CannotAcquireLockException(text, failure);
      default -> new TransientDataAccessResourceException(text, failure);
    };
  }

  private static DataAccessException byState(
      DatabaseException exception, String text, String state) {
    if (state.equals("57014")) {
      return new QueryTimeoutException(text, exception);
    }
    if (state.equals("42501")) {
      return new PermissionDeniedDataAccessException(text, exception);
    }
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "08", "53", "54", "57", "58" -> new DataAccessResourceFailureException(text, exception);
      case "0A", "42" -> new InvalidDataAccessResourceUsageException(text, exception);
      case "22", "23" -> new DataIntegrityViolationException(text, exception);
      case "25" -> new InvalidDataAccessApiUsageException(text, exception);
      default -> new ArbiterSystemException(text, exception);
    };
  }
}
