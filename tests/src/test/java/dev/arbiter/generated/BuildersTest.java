package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.arbiter.Computed;
import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The builders of new rows, and the rows as values. */
final class BuildersTest {

  @Table("thing")
  record Thing(
      @Id @Identity int id,
      String name,
      long size,
      @Nullable String note,
      @Default("1") int hits,
      @Default("'x'") String kind,
      byte @Nullable [] bytes,
      @Computed("size * 2") long twice) {}

  @Test
  void stagesAskForWhatIsRequired() {
    assertThat(next(NewBuildersTest_Thing.class, "builder")).isInterface();
    assertThat(
            Arrays.stream(next(NewBuildersTest_Thing.class, "builder").getDeclaredMethods())
                .map(Method::getName))
        .containsExactly("name");

    NewBuildersTest_Thing thing = NewBuildersTest_Thing.builder().name("n").size(2).build();
    assertThat(thing.name()).isEqualTo("n");
    assertThat(thing.size()).isEqualTo(2);
    assertThat(thing.hits()).isNull();
  }

  private static Class<?> next(Class<?> type, String method) {
    return Arrays.stream(type.getMethods())
        .filter(it -> it.getName().equals(method))
        .findFirst()
        .orElseThrow()
        .getReturnType();
  }

  @Test
  void computedColumnsCannotBeSupplied() {
    assertThat(Arrays.stream(NewBuildersTest_Thing.Builder.class.getMethods()).map(Method::getName))
        .contains("id", "name", "size", "note", "hits", "kind", "bytes")
        .doesNotContain("twice");
  }

  @Test
  void valuesAreEqualByWhatTheySupply() {
    NewBuildersTest_Thing thing = NewBuildersTest_Thing.builder().name("n").size(2).build();

    assertThat(thing)
        .isEqualTo(NewBuildersTest_Thing.builder().name("n").size(2).build())
        .hasSameHashCodeAs(NewBuildersTest_Thing.builder().name("n").size(2).build())
        .isNotEqualTo(thing.toBuilder().size(3).build())
        .isNotEqualTo(thing.toBuilder().note(null).build())
        .isNotEqualTo(thing.toBuilder().hits(1).build())
        .isEqualTo(thing.toBuilder().hits((Integer) null).build())
        .isEqualTo(thing.toBuilder().build())
        .isNotEqualTo("thing");
    assertThat(thing.toBuilder().note(null).build())
        .isEqualTo(thing.toBuilder().note(null).build());
    assertThat(thing.toBuilder().bytes(new byte[] {1}).build())
        .isEqualTo(thing.toBuilder().bytes(new byte[] {1}).build())
        .hasSameHashCodeAs(thing.toBuilder().bytes(new byte[] {1}).build())
        .isNotEqualTo(thing.toBuilder().bytes(new byte[] {2}).build());
    assertThat(thing.toString()).contains("name").contains("n");
  }

  @Table("optional")
  record Optional(
      @Id int id,
      @Default("1") int i,
      @Default("1") long l,
      @Default("1") short s,
      @Default("1") double d,
      @Default("1") float f,
      @Default("true") boolean b,
      @Default("'x'") String text) {}

  @Test
  void nullForgetsWhatWasSet() {
    NewBuildersTest_Optional row = NewBuildersTest_Optional.builder().id(1).build();
    NewBuildersTest_Optional set =
        row.toBuilder().i(5).l(5).s((short) 5).d(5).f(5).b(true).text("set").build();

    assertThat(
            set.toBuilder()
                .i((Integer) null)
                .l((Long) null)
                .s((Short) null)
                .d((Double) null)
                .f((Float) null)
                .b((Boolean) null)
                .text(null)
                .build())
        .isEqualTo(row)
        .hasSameHashCodeAs(row)
        .hasToString(row.toString());
    assertThat(set.toBuilder().l(Long.valueOf(6)).build().l()).isEqualTo(6L);
  }

  @Test
  void rowsAreImmutable() {
    byte[] bytes = {1};
    NewBuildersTest_Thing.Builder builder =
        NewBuildersTest_Thing.builder().name("n").size(2).bytes(bytes);
    NewBuildersTest_Thing thing = builder.build();
    builder.name("m");
    thing.toBuilder().size(9);

    assertThat(thing.name()).isEqualTo("n");
    assertThat(thing.size()).isEqualTo(2);
  }

  @Test
  void fromSuppliesEverything() {
    BuildersTest_ThingDao things =
        new BuildersTest_ThingDao(TestDatabase.with(BuildersTest_ThingDao.TABLE).database);
    Thing stored = things.insert(NewBuildersTest_Thing.builder().name("n").size(2).hits(5).build());

    Thing changed = things.upsertById(NewBuildersTest_Thing.from(stored).size(21).build());

    assertThat(changed).isEqualTo(new Thing(stored.id(), "n", 21, null, 5, "x", null, 42));
    assertThat(NewBuildersTest_Thing.from(stored).build())
        .isEqualTo(
            NewBuildersTest_Thing.builder()
                .name("n")
                .size(2)
                .id(stored.id())
                .note(null)
                .hits(5)
                .kind("x")
                .bytes(null)
                .build());
  }

  @Test
  void toBuilderKeepsWhatIsLeftOut() {
    BuildersTest_ThingDao things =
        new BuildersTest_ThingDao(TestDatabase.with(BuildersTest_ThingDao.TABLE).database);
    Thing stored =
        things.insert(
            NewBuildersTest_Thing.builder().name("n").size(2).note("note").hits(5).build());

    NewBuildersTest_Thing sparse = NewBuildersTest_Thing.builder().name("m").size(3).build();
    Thing changed = things.upsertById(sparse.toBuilder().id(stored.id()).build());

    assertThat(changed).isEqualTo(new Thing(stored.id(), "m", 3, "note", 5, "x", null, 6));
  }

  @Test
  @SuppressWarnings("NullAway")
  void requiredValuesAreNotNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> NewBuildersTest_Thing.builder().name(null))
        .withMessageContaining("name");
  }

  @Table(value = "wide", staged = false)
  record Wide(@Id int id, String name, @Nullable String note, boolean flag, @Default("1") int n) {}

  @Test
  void flatBuildersCheckWhenTheyBuild() {
    assertThat(NewBuildersTest_Wide.builder().flag(true).note("x").name("n").id(0).build())
        .isEqualTo(NewBuildersTest_Wide.builder().id(0).name("n").note("x").flag(true).build());
    assertThatIllegalStateException()
        .isThrownBy(() -> NewBuildersTest_Wide.builder().name("n").build())
        .withMessageContainingAll("id", "flag");
    assertThatIllegalStateException()
        .isThrownBy(() -> NewBuildersTest_Wide.builder().id(1).flag(false).build())
        .withMessageContaining("name");
  }
}
