package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Default;
import dev.arbiter.Id;
import dev.arbiter.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A table of many columns, whose statements are longer than a constant of a class can be. */
final class WideTableTest {

  @Table("wide")
  record Wide(
      @Id int id,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn000,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn001,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn002,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn003,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn004,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn005,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn006,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn007,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn008,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn009,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn010,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn011,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn012,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn013,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn014,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn015,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn016,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn017,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn018,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn019,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn020,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn021,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn022,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn023,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn024,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn025,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn026,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn027,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn028,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn029,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn030,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn031,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn032,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn033,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn034,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn035,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn036,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn037,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn038,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn039,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn040,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn041,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn042,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn043,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn044,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn045,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn046,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn047,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn048,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn049,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn050,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn051,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn052,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn053,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn054,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn055,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn056,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn057,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn058,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn059,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn060,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn061,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn062,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn063,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn064,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn065,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn066,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn067,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn068,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn069,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn070,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn071,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn072,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn073,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn074,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn075,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn076,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn077,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn078,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn079,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn080,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn081,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn082,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn083,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn084,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn085,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn086,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn087,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn088,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn089,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn090,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn091,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn092,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn093,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn094,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn095,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn096,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn097,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn098,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn099,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn100,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn101,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn102,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn103,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn104,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn105,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn106,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn107,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn108,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn109,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn110,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn111,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn112,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn113,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn114,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn115,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn116,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn117,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn118,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn119,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn120,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn121,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn122,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn123,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn124,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn125,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn126,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn127,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn128,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn129,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn130,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn131,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn132,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn133,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn134,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn135,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn136,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn137,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn138,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn139,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn140,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn141,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn142,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn143,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn144,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn145,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn146,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn147,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn148,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn149,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn150,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn151,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn152,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn153,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn154,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn155,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn156,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn157,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn158,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn159,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn160,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn161,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn162,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn163,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn164,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn165,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn166,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn167,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn168,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn169,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn170,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn171,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn172,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn173,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn174,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn175,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn176,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn177,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn178,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn179,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn180,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn181,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn182,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn183,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn184,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn185,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn186,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn187,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn188,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn189,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn190,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn191,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn192,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn193,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn194,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn195,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn196,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn197,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn198,
      @Default("'none'") @Nullable String aQuiteLongNameOfColumn199) {}

  private final TestDatabase database = TestDatabase.with(WideTableTest_WideDao.TABLE);
  private final WideTableTest_WideDao dao = new WideTableTest_WideDao(database.database);

  @Test
  void rowsThatSupplyDifferentColumns() {
    List<NewWideTableTest_Wide> rows =
        IntStream.range(0, 300)
            .mapToObj(
                it -> {
                  NewWideTableTest_Wide.Builder row = NewWideTableTest_Wide.builder().id(it);
                  return (it % 2 == 0
                          ? row.aQuiteLongNameOfColumn000("even")
                          : row.aQuiteLongNameOfColumn199("odd"))
                      .build();
                })
            .toList();

    assertThat(dao.upsertAllById(rows)).isEqualTo(300);
    assertThat(dao.upsertAllReturningById(rows)).hasSize(300);
    assertThat(dao.findById(2))
        .get()
        .extracting(Wide::aQuiteLongNameOfColumn000, Wide::aQuiteLongNameOfColumn199)
        .containsExactly("even", "none");
    assertThat(dao.findById(3))
        .get()
        .extracting(Wide::aQuiteLongNameOfColumn000, Wide::aQuiteLongNameOfColumn199)
        .containsExactly("none", "odd");
    assertThat(dao.upsertById(rows.get(0)).aQuiteLongNameOfColumn100()).isEqualTo("none");
  }
}
