package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.Column;
import dev.arbiter.Id;
import dev.arbiter.Identity;
import dev.arbiter.Table;
import dev.arbiter.UniqueIndex;
import dev.arbiter.Update;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys with another explicit collation than their column's, two of which do not meet in SQL. */
final class CollationsTest {

  @Table("term")
  @UniqueIndex(name = "term_word_idx", expr = "word COLLATE \"POSIX\"", as = "Word")
  @UniqueIndex(name = "term_lower_idx", expr = "lower(word) COLLATE \"POSIX\"", as = "Lower")
  @UniqueIndex(
      name = "term_code_idx",
      expr = {"code COLLATE \"POSIX\" DESC", "(upper(word) || code) COLLATE \"ucs_basic\""},
      as = "Code",
      where = "code <> ''")
  record Term(
      @Id @Identity int id,
      @Column(type = "text COLLATE \"C\"") String word,
      @Column(type = "varchar(9) COLLATE \"C\"") String code) {

    interface Statements {

      @Update(by = "Lower", set = "code = :other || :other")
      boolean recode(String word, String other);
    }
  }

  private final TestDatabase server = TestDatabase.with(CollationsTest_TermDao.TABLE);
  private final CollationsTest_TermDao terms = new CollationsTest_TermDao(server.database);
  private final Term word = terms.insert(term("Word", "w").build());

  private static NewCollationsTest_Term.Builder term(String word, String code) {
    return NewCollationsTest_Term.builder().word(word).code(code);
  }

  @Test
  void findAndDelete() {
    assertThat(terms.findByWord("Word")).contains(word);
    assertThat(terms.findByWord("word")).isEmpty();
    assertThat(terms.findByLower("WORD")).contains(word);
    assertThat(terms.findByCode("woRD", "w")).contains(word);
    assertThat(terms.findByCode("woRD", "W")).isEmpty();
    assertThat(terms.deleteByLower("wOrD")).isTrue();
    assertThat(terms.deleteByWord("Word")).isFalse();
  }

  @Test
  void writeAndLookUp() {
    assertThat(terms.getOrInsertByLower(term("WORD", "x").build())).isEqualTo(word);
    assertThat(terms.upsertByWord(term("Word", "v").build()).id()).isEqualTo(word.id());
    assertThat(terms.recode("word", "z")).isTrue();
    assertThat(terms.findByCode("word", "zz").orElseThrow().id()).isEqualTo(word.id());
    assertThat(
            terms.upsertAllByLower(List.of(term("word", "a").build(), term("Other", "b").build())))
        .isEqualTo(2);
  }

  @Test
  void areServedByTheirIndex() {
    assertThat(server.genericPlan(CollationsTest_TermDao.TABLE, "findByWord"))
        .contains("term_word_idx");
    assertThat(server.genericPlan(CollationsTest_TermDao.TABLE, "findByLower"))
        .contains("term_lower_idx");
    assertThat(server.genericPlan(CollationsTest_TermDao.TABLE, "deleteByCode"))
        .contains("term_code_idx");
  }
}
