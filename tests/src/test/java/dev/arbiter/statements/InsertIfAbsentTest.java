package dev.arbiter.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.schema.Schema;
import dev.arbiter.testing.TestPostgres;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that insert rows unless one is there. */
final class InsertIfAbsentTest {

  private final DataSource dataSource = TestPostgres.freshDatabase();
  private final LabelDao labels = new LabelDao(Database.of(dataSource));

  @BeforeEach
  void createTable() {
    Schema.create(Database.of(dataSource), LabelDao.TABLE);
  }

  @Test
  void withoutATargetAnyConstraintCounts() {
    assertThat(labels.create("Red", null)).map(Label::slug).contains("red");
    assertThat(labels.create("RED", "same slug")).isEmpty();
    assertThat(labels.create("Red", "same name")).isEmpty();
    assertThat(labels.insertIfAbsent(row("Blue", "red"))).isEmpty();
    assertThat(labels.insertIfAbsent(row("Blue", "blue"))).isPresent();
  }

  @Test
  void withATargetOnlyThatCounts() {
    assertThat(labels.add("Red", "R")).isTrue();
    assertThat(labels.add("Red", "other")).isFalse();

    assertThatThrownBy(() -> labels.add("Blue", "R"))
        .isInstanceOfSatisfying(
            ConstraintViolationException.class,
            it -> assertThat(it.constraint()).isEqualTo("labels_slug_key"));
  }

  @Test
  void ofManyRowsTheFirstOfTwoIsInserted() {
    List<NewLabel> rows =
        List.of(row("a", "1"), row("b", "1"), row("c", "2"), row("a", "3"), row("d", "4"));

    assertThat(labels.addAll(rows)).extracting(Label::name).containsExactly("a", "c", "d");
    assertThat(labels.countAll(rows)).isZero();
    assertThat(labels.countAll(List.of(row("a", "5"), row("e", "5")))).isEqualTo(1);
  }

  @Test
  void ofManyRowsWithATargetTheFirstOfTwoIsInserted() {
    List<NewLabel> rows = List.of(row("a", "1"), row("b", "1"), row("c", "2"));

    assertThat(labels.addAllBySlug(rows)).extracting(Label::name).containsExactly("a", "c");
    assertThat(labels.countAllBySlug(rows)).isZero();
    assertThatThrownBy(() -> labels.addAllBySlug(List.of(row("x", "8"), row("a", "9"))))
        .isInstanceOf(ConstraintViolationException.class);
    assertThat(labels.findByName("x")).isEmpty();
  }

  @Test
  void identitiesMayBeMixedInTheirOrder() {
    List<NewLabel> rows =
        List.of(
            NewLabel.builder().name("a").slug("a").id(2).build(),
            row("b", "b"),
            row("c", "c"),
            NewLabel.builder().name("d").slug("d").id(2).build());

    assertThat(labels.insertAllIfAbsent(rows)).extracting(Label::name).containsExactly("a", "b");
    assertThat(labels.insertIfAbsent(row("c", "c"))).map(Label::id).contains(3L);
  }

  private static NewLabel row(String name, String slug) {
    return NewLabel.builder().name(name).slug(slug).build();
  }
}
