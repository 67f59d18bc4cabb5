package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the pages lead where they say, and to what people ask most. */
final class LinksTest {

  private final Sources sources = Sources.ofTheCheckout();

  LinksTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> leadSomewhere() throws IOException {
    return sources.allPages().stream()
        .map(Links::of)
        .flatMap(
            page ->
                page.relative().stream()
                    .map(link -> dynamicTest(page.page() + " " + link, () -> leads(page, link))));
  }

  private static void leads(Links page, String link) {
    Path file = page.file(link);
    assertThat(file).exists();
    if (link.contains("#")) {
      assertThat(Links.of(file).anchors()).contains(link.substring(link.indexOf('#') + 1));
    }
  }

  /** A click to the questions, a second one to the page, where the answer has a heading. */
  @ParameterizedTest
  @CsvSource({
    "A JSON column?, declaring.md#json-and-other-types-of-your-own",
    "A type of my own?, declaring.md#json-and-other-types-of-your-own",
    "Add a column later?, migrations-and-drift.md#the-order-of-deploys",
    "Where do I see the SQL?, migrations-and-drift.md#the-sql-in-review",
    "I have fifty Flyway migrations., existing-database.md#the-import",
    "I have fifty Flyway migrations., migrations-and-drift.md#with-flyway",
    "Testcontainers?, testing.md#testcontainers",
    "PgBouncer?, transactions.md#pgbouncer",
    "Which statements are slow?, watching.md#slow-statements",
    "jOOQ or JPA in one transaction?, transactions.md#jooq",
    "jOOQ or JPA in one transaction?, transactions.md#jpa",
    "Spark and Flink?, beyond-one-machine.md#spark",
    "Spark and Flink?, beyond-one-machine.md#flink",
    "A schema per tenant?, transactions.md#a-schema-for-each-tenant"
  })
  void answersAreTwoClicksAway(String question, String answer) {
    assertThat(questions().under(question)).contains(answer);
  }

  /** Those that no page of its own is about. */
  @ParameterizedTest
  @CsvSource({"list-and-paginate", "a-parent-and-its-children"})
  void othersAreAnsweredThere(String question) {
    assertThat(questions().anchors()).contains(question);
  }

  private Links questions() {
    String faq = "docs/faq.md";
    List<String> first = Links.of(sources.root().resolve("README.md")).relative();
    assertThat(first).contains(faq);
    return Links.of(sources.root().resolve(faq));
  }
}
