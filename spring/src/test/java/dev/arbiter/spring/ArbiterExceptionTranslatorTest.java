package dev.arbiter.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.DatabaseException;
import dev.arbiter.TransientDatabaseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** Failures that are hard to have of a server: by their SQLSTATE. */
final class ArbiterExceptionTranslatorTest {

  private final ArbiterExceptionTranslator translator = new ArbiterExceptionTranslator();

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "57014, QueryTimeoutException",
        "42501, PermissionDeniedDataAccessException",
        "42P01, InvalidDataAccessResourceUsageException",
        "0A000, InvalidDataAccessResourceUsageException",
        "08P01, DataAccessResourceFailureException",
        "53100, DataAccessResourceFailureException",
        "54000, DataAccessResourceFailureException",
        "58030, DataAccessResourceFailureException",
        "22003, DataIntegrityViolationException",
        "25P02, InvalidDataAccessApiUsageException",
        "P0001, ArbiterSystemException",
        "X, ArbiterSystemException",
        "null, ArbiterSystemException"
      })
  void byState(@Nullable String state, String expected) {
    DatabaseException ours = new DatabaseException("failed", state, "t", "TDao.insert", null);

    assertThat(translator.translateExceptionIfPossible(ours))
        .hasMessageContaining("failed")
        .hasCause(ours)
        .extracting(it -> it.getClass().getSimpleName())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "40001, CannotAcquireLockException",
    "40P01, CannotAcquireLockException",
    "55P03, CannotAcquireLockException",
    "0A000, TransientDataAccessResourceException",
    "08006, TransientDataAccessResourceException",
    "57P01, TransientDataAccessResourceException"
  })
  void ofTransientOnes(String state, String expected) {
    DatabaseException ours =
        new TransientDatabaseException("failed", state, "t", "TDao.insert", null);

    assertThat(translator.translateExceptionIfPossible(ours))
        .hasCause(ours)
        .extracting(it -> it.getClass().getSimpleName())
        .isEqualTo(expected);
  }

  /** What Spring calls transient, it runs again: twice, perhaps. */
  @Test
  void anUnknownOutcomeIsNotTransient() {
    DatabaseException ours =
        new TransientDatabaseException("failed", "08006", "t", "TDao.insert", true, null);

    assertThat(translator.translateExceptionIfPossible(ours))
        .isExactlyInstanceOf(DataAccessResourceFailureException.class);
  }

  @Test
  void othersAreNotOurs() {
    assertThat(translator.translateExceptionIfPossible(new IllegalStateException())).isNull();
  }
}
