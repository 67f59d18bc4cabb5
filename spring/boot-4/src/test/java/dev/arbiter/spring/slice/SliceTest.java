package dev.arbiter.spring.slice;

import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;

/** {@code @JdbcTest} of Spring Boot 4. */
@JdbcTest
final class SliceTest extends SliceChecks {}
