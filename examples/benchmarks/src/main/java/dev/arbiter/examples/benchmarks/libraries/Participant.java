package dev.arbiter.examples.benchmarks.libraries;

import dev.arbiter.examples.benchmarks.strategies.Pools;
import java.util.Locale;

/** Who takes part; Arbiter comes first, the others are compared with it. */
public enum Participant {
  ARBITER("Arbiter"),
  LISTENER("Arbiter with a listener"),
  ARRAYS("JDBC, arrays"),
  ARRAYS_IN_ORDER("JDBC, arrays in order"),
  COPY("`COPY`, binary"),
  COPY_TEXT("`COPY`, text"),
  JOOQ("jOOQ"),
  HIBERNATE("Hibernate"),
  JDBI("JDBI"),
  SPRING("Spring"),
  DOMA("Doma");

  private final String title;

  Participant(String title) {
    this.title = title;
  }

  /** The short name, by which it is chosen. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, for people. */
  public String title() {
    return title;
  }

  /** Whether it is another than Arbiter. */
  public boolean isRival() {
    return this != ARBITER && this != LISTENER;
  }

  /** Makes it ready; the caller closes it. */
  public Library open(Pools pools) {
    return switch (this) {
      case ARBITER -> ArbiterProducts.open(pools);
      case LISTENER -> ArbiterProducts.listened(pools);
      case ARRAYS -> ArrayProducts.open(pools);
      case ARRAYS_IN_ORDER -> ArrayProducts.ordered(pools);
      case COPY -> CopyProducts.binary(pools);
      case COPY_TEXT -> CopyProducts.text(pools);
      case JOOQ -> JooqProducts.open(pools);
      case HIBERNATE -> HibernateProducts.open(pools);
      case JDBI -> JdbiProducts.open(pools);
      case SPRING -> SpringProducts.open(pools);
      case DOMA -> DomaProducts.open(pools);
    };
  }
}
