package dev.arbiter.examples.spark;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Somebody looks at a page. */
record View(String email, @Nullable String campaign, String page, Instant seenAt) {

  /** The columns of a view's line, as Spark declares them. */
  static final String COLUMNS = "email STRING, campaign STRING, page STRING, seen_at TIMESTAMP";

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String[] CAMPAIGNS = {"", "spring", "summer"};
  private static final long SEED = 20260101;

  /** So many views, always alike, one a second, by so many people in any order and spelling. */
  static Stream<View> some(int views, int people) {
    Random random = new Random(SEED);
    return Stream.iterate(0, it -> it < views, it -> it + 1)
        .map(second -> random(random, people, START.plusSeconds(second)));
  }

  private static View random(Random random, int people, Instant seenAt) {
    String email = "person-%d@example.com".formatted(random.nextInt(people));
    String campaign = CAMPAIGNS[random.nextInt(CAMPAIGNS.length)];
    return new View(
        random.nextBoolean() ? email : email.toUpperCase(Locale.ROOT),
        campaign.isEmpty() ? null : campaign,
        "/pages/" + random.nextInt(100),
        seenAt);
  }

  static View of(Row row) {
    return new View(
        row.getString(0), row.getString(1), row.getString(2), row.getTimestamp(3).toInstant());
  }

  /** As a line of CSV. */
  String line() {
    return String.join(",", email, Objects.requireNonNullElse(campaign, ""), page, seenAt + "");
  }

  NewVisitor visitor() {
    return NewVisitor.builder().email(email).page(page).seenAt(seenAt).campaign(campaign).build();
  }

  /** The key by which the unique index knows its visitor. */
  VisitorDao.Visit key() {
    return key(email, campaign);
  }

  static VisitorDao.Visit key(String email, @Nullable String campaign) {
    return new VisitorDao.Visit(email.toLowerCase(Locale.ROOT), campaign);
  }
}
