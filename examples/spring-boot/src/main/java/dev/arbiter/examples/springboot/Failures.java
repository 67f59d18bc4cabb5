package dev.arbiter.examples.springboot;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a client is told of rows that the database rejects: Arbiter's texts hold no values. */
@RestControllerAdvice
class Failures {

  @ExceptionHandler
  ProblemDetail taken(DuplicateKeyException failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, text(failure));
  }

  @ExceptionHandler
  ProblemDetail invalid(DataIntegrityViolationException failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, text(failure));
  }

  private static String text(Exception failure) {
    return String.valueOf(failure.getMessage());
  }
}
