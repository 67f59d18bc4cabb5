package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Column;
import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.OnConflict;
import dev.arbiter.Outcome;
import dev.arbiter.Table;
import dev.arbiter.Unique;
import dev.arbiter.UniqueIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an upsert writes, column by column. */
final class ColumnRulesTest {

  @Table("article")
  record Article(
      @Id @Default("7000 + floor(random() * 1000)::int") int id,
      @Unique String slug,
      String title,
      @Nullable String note,
      @Default("'draft'") String state,
      @Default("'n/a'") @Nullable String source,
      @Default("3") long stars,
      @OnConflict(OnConflict.Action.KEEP) String author,
      @Default("'none'") @OnConflict(OnConflict.Action.KEEP) String license,
      @Default("1") @OnConflict(set = "version + 1") int version,
      @OnConflict(set = "concat_ws('/', history, excluded.history)") @Nullable String history,
      @Computed("upper(title)") String shout) {}

  private static ColumnRulesTest_ArticleDao articles() {
    return new ColumnRulesTest_ArticleDao(
        TestDatabase.with(ColumnRulesTest_ArticleDao.TABLE).database);
  }

  private static NewColumnRulesTest_Article.Builder article(String title) {
    return NewColumnRulesTest_Article.builder().slug("s").title(title).author("ada");
  }

  @Nested
  final class OnInsert {

    @Test
    void leftOutIsTheDefaultOrNull() {
      Article stored = articles().upsertBySlug(article("a").build());

      assertThat(stored.id()).isBetween(7000, 7999);
      assertThat(stored)
          .isEqualTo(
              new Article(
                  stored.id(), "s", "a", null, "draft", "n/a", 3, "ada", "none", 1, null, "A"));
    }

    @Test
    void suppliedIsTheValueEverywhereNullIncluded() {
      Article stored =
          articles()
              .upsertBySlug(
                  article("a")
                      .id(5)
                      .note("n")
                      .state("live")
                      .source(null)
                      .stars(9)
                      .license("mit")
                      .version(40)
                      .history("h")
                      .build());

      assertThat(stored)
          .isEqualTo(new Article(5, "s", "a", "n", "live", null, 9, "ada", "mit", 40, "h", "A"));
    }
  }

  @Nested
  final class OnConflictThat {

    private final ColumnRulesTest_ArticleDao articles = articles();
    private final Article before =
        articles.upsertBySlug(
            article("a")
                .note("n")
                .state("live")
                .source("web")
                .stars(9)
                .license("mit")
                .history("h")
                .build());

    @Test
    void leavesOutEverythingKeepsIt() {
      Article after = articles.upsertBySlug(article("b").build());

      assertThat(after)
          .isEqualTo(
              new Article(before.id(), "s", "b", "n", "live", "web", 9, "ada", "mit", 2, "h", "B"));
    }

    @Test
    void suppliesNullsStoresThem() {
      Article after = articles.upsertBySlug(article("b").note(null).source(null).build());

      assertThat(after.note()).isNull();
      assertThat(after.source()).isNull();
    }

    @Test
    void suppliesEverythingReplacesWhatIsNeitherKeptNorSetNorKey() {
      Article after =
          articles.upsertBySlug(
              article("b")
                  .id(5)
                  .note("m")
                  .state("old")
                  .source("app")
                  .stars(1)
                  .author("bob")
                  .license("gpl")
                  .version(40)
                  .history("i")
                  .build());

      assertThat(after)
          .isEqualTo(
              new Article(
                  before.id(), "s", "b", "m", "old", "app", 1, "ada", "mit", 2, "h/i", "B"));
    }

    @Test
    void givesNullForANotNullDefaultLeavesItOut() {
      Article after = articles.upsertBySlug(article("b").state(null).stars((Long) null).build());

      assertThat(after.state()).isEqualTo("live");
      assertThat(after.stars()).isEqualTo(9);
    }

    @Test
    void goesByThePrimaryKeyWritesTheOtherKey() {
      Article after = articles.upsertById(article("b").slug("t").id(before.id()).build());

      assertThat(after.id()).isEqualTo(before.id());
      assertThat(after.slug()).isEqualTo("t");
      assertThat(after.author()).isEqualTo("ada");
      assertThat(articles.findBySlug("s")).isEmpty();
    }
  }

  @Table("person")
  @UniqueIndex(expr = "lower(nick)", as = "Nick")
  @UniqueIndex(expr = "lower(mail)", as = "Mail")
  @UniqueIndex(
      expr = {"city", "coalesce(street, '')"},
      as = "Place")
  record Person(
      @Id int id,
      String nick,
      @OnConflict(OnConflict.Action.REPLACE) String mail,
      String city,
      @Nullable String street) {}

  @Nested
  final class KeyExpressions {

    private final ColumnRulesTest_PersonDao people =
        new ColumnRulesTest_PersonDao(TestDatabase.with(ColumnRulesTest_PersonDao.TABLE).database);

    KeyExpressions() {
      people.insert(person("Ada", "Ada@X.org", "London", null));
    }

    @Test
    void keepTheColumnsThatTheyMention() {
      Person after = people.upsertByNick(person("ADA", "ada@y.org", "Paris", "Rue"));

      assertThat(after).isEqualTo(new Person(1, "Ada", "ada@y.org", "Paris", "Rue"));
    }

    @Test
    void replaceTheColumnsThatSaySo() {
      Person after = people.upsertByMail(person("Ada", "ADA@x.org", "Paris", "Rue"));

      assertThat(after).isEqualTo(new Person(1, "Ada", "ADA@x.org", "Paris", "Rue"));
    }

    @Test
    void keepBareAndMentionedColumnsAlike() {
      Person after = people.upsertByPlace(person("Bob", "b@x.org", "London", ""));

      assertThat(after).isEqualTo(new Person(1, "Bob", "b@x.org", "London", null));
    }

    private static NewColumnRulesTest_Person person(
        String nick, String mail, String city, @Nullable String street) {
      return NewColumnRulesTest_Person.builder()
          .id(1)
          .nick(nick)
          .mail(mail)
          .city(city)
          .street(street)
          .build();
    }
  }

  @Table("label")
  record Tag(
      @Id @Identity int id,
      String name,
      @Computed("lower(name)") @Unique String key,
      @Nullable String colour) {}

  @Nested
  final class ComputedKeys {

    @Test
    void keepTheirBaseColumns() {
      ColumnRulesTest_TagDao tags =
          new ColumnRulesTest_TagDao(TestDatabase.with(ColumnRulesTest_TagDao.TABLE).database);
      Tag first = tags.upsertByKey(tag("Blue", "#00f"));
      Tag second = tags.upsertByKey(tag("BLUE", "#00e"));

      assertThat(second).isEqualTo(new Tag(first.id(), "Blue", "blue", "#00e"));
    }

    private static NewColumnRulesTest_Tag tag(String name, String colour) {
      return NewColumnRulesTest_Tag.builder().name(name).colour(colour).build();
    }
  }

  @Table("membership")
  record Membership(@Id int team, @Id int member) {}

  @Table("badge")
  record Badge(@Id @Default("1") int id, @Unique String code) {}

  @Nested
  final class NothingLeftToSet {

    @Test
    void returnsTheRowOfAKeyOnlyTable() {
      ColumnRulesTest_MembershipDao memberships =
          new ColumnRulesTest_MembershipDao(
              TestDatabase.with(ColumnRulesTest_MembershipDao.TABLE).database);
      NewColumnRulesTest_Membership row =
          NewColumnRulesTest_Membership.builder().team(1).member(2).build();

      assertThat(memberships.upsertWithOutcomeById(row).outcome()).isEqualTo(Outcome.INSERTED);
      assertThat(memberships.upsertWithOutcomeById(row).outcome()).isEqualTo(Outcome.UPDATED);
      assertThat(memberships.upsertById(row)).isEqualTo(new Membership(1, 2));
    }

    @Test
    void returnsTheRowWhereOnlyThePrimaryKeyIsLeft() {
      ColumnRulesTest_BadgeDao badges =
          new ColumnRulesTest_BadgeDao(TestDatabase.with(ColumnRulesTest_BadgeDao.TABLE).database);
      Badge first = badges.upsertByCode(NewColumnRulesTest_Badge.builder().code("a").build());
      Badge second =
          badges.upsertByCode(NewColumnRulesTest_Badge.builder().code("a").id(9).build());

      assertThat(second).isEqualTo(first).isEqualTo(new Badge(1, "a"));
    }
  }

  @Table("ticket")
  record Ticket(@Id @Identity long id, @Unique String code, String text) {}

  @Table("receipt")
  record Receipt(@Id @Identity(always = true) long id, @Unique String code, String text) {}

  @Table("counter")
  record Counter(@Id String name, @Identity int serial, @Nullable String text) {}

  @Nested
  final class Identities {

    private final TestDatabase server =
        TestDatabase.with(
            ColumnRulesTest_TicketDao.TABLE,
            ColumnRulesTest_ReceiptDao.TABLE,
            ColumnRulesTest_CounterDao.TABLE);
    private final ColumnRulesTest_TicketDao tickets =
        new ColumnRulesTest_TicketDao(server.database);

    @Test
    void byDefaultIsTheServersWhereItIsLeftOut() {
      Ticket stored = tickets.upsertByCode(ticket("a", "x").build());

      assertThat(stored).isEqualTo(new Ticket(1, "a", "x"));
      assertThat(tickets.upsertByCode(ticket("a", "y").build())).isEqualTo(new Ticket(1, "a", "y"));
    }

    @Test
    void byDefaultIsTheValueWhereItIsGiven() {
      assertThat(tickets.upsertByCode(ticket("a", "x").id(70L).build()))
          .isEqualTo(new Ticket(70, "a", "x"));
      assertThat(tickets.upsertByCode(ticket("a", "y").id(71L).build()))
          .isEqualTo(new Ticket(70, "a", "y"));
      assertThat(tickets.upsertById(ticket("b", "z").id(70L).build()))
          .isEqualTo(new Ticket(70, "b", "z"));
    }

    @Test
    void alwaysIsTheServers() {
      ColumnRulesTest_ReceiptDao receipts = new ColumnRulesTest_ReceiptDao(server.database);
      Receipt first =
          receipts.upsertByCode(NewColumnRulesTest_Receipt.builder().code("a").text("x").build());
      Receipt second =
          receipts.upsertByCode(NewColumnRulesTest_Receipt.builder().code("a").text("y").build());

      assertThat(second).isEqualTo(new Receipt(first.id(), "a", "y"));
      assertThat(receipts.findById(first.id())).contains(second);
      assertThat(receipts.deleteById(first.id())).isTrue();
      assertThat(ColumnRulesTest_ReceiptDao.class.getMethods())
          .extracting(java.lang.reflect.Method::getName)
          .contains("findById", "deleteById", "upsertByCode")
          .doesNotContain("upsertById", "insertIfAbsentById", "getOrInsertById");
    }

    @Test
    void besideTheKeyFollowTheSameRules() {
      ColumnRulesTest_CounterDao counters = new ColumnRulesTest_CounterDao(server.database);

      assertThat(counters.upsertById(counter().build())).isEqualTo(new Counter("c", 1, null));
      assertThat(counters.upsertById(counter().text("t").build()))
          .isEqualTo(new Counter("c", 1, "t"));
      assertThat(counters.upsertById(counter().serial(9).build()))
          .isEqualTo(new Counter("c", 9, "t"));
    }

    private static NewColumnRulesTest_Ticket.Builder ticket(String code, String text) {
      return NewColumnRulesTest_Ticket.builder().code(code).text(text);
    }

    private static NewColumnRulesTest_Counter.Builder counter() {
      return NewColumnRulesTest_Counter.builder().name("c");
    }
  }

  @Table("measurement")
  record Measurement(
      @Id int id,
      @OnConflict(set = "greatest(peak, excluded.peak)") int peak,
      @OnConflict(set = "measurement.total + excluded.total") long total,
      @Column(name = "Last Value") @OnConflict(set = "excluded.\"Last Value\" - \"Last Value\"")
          int lastValue) {}

  @Test
  void setReadsTheStoredAndTheProposedRow() {
    ColumnRulesTest_MeasurementDao measurements =
        new ColumnRulesTest_MeasurementDao(
            TestDatabase.with(ColumnRulesTest_MeasurementDao.TABLE).database);
    measurements.upsertById(measurement(10, 10));

    assertThat(measurements.upsertById(measurement(7, 3)))
        .isEqualTo(new Measurement(1, 10, 17, -7));
  }

  private static NewColumnRulesTest_Measurement measurement(int value, int last) {
    return NewColumnRulesTest_Measurement.builder()
        .id(1)
        .peak(value)
        .total(value)
        .lastValue(last)
        .build();
  }
}
