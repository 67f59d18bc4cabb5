package dev.arbiter.spring.slice;

import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;

/** {@code @JdbcTest} of Spring Boot 3. */
@JdbcTest
final class SliceTest extends SliceChecks {}
