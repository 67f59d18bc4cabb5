package dev.arbiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arbiter.Items.Item;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** A text with a zero byte, which PostgreSQL cannot hold: the statement's fault in every mode. */
@ParameterizedClass
@EnumSource
final class ZeroByteTest extends ItemsTest {

  private static final Item ZERO = new Item(3, "a\0b", 30);

  @Parameter PreferQueryMode mode;

  /** Where the text is. */
  enum Call {
    INSERT {
      @Override
      void run(Items dao) {
        dao.insert(ZERO);
      }
    },
    BATCH {
      @Override
      void run(Items dao) {
        dao.upsertAllByKey(List.of(APPLE, ZERO));
      }
    },
    LOOKUP {
      @Override
      void run(Items dao) {
        dao.findByKey(ZERO.key());
      }
    },
    GET_OR_INSERT {
      @Override
      void run(Items dao) {
        dao.getOrInsertByKey(ZERO);
      }
    };

    abstract void run(Items dao);
  }

  private DataSource inMode() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(((PGSimpleDataSource) dataSource).getURL());
    source.setUser(((PGSimpleDataSource) dataSource).getUser());
    source.setPassword(((PGSimpleDataSource) dataSource).getPassword());
    source.setPreferQueryMode(mode);
    return source;
  }

  @ParameterizedTest
  @EnumSource
  void isNoLostConnection(Call call) throws SQLException {
    Database database = Database.of(inMode());

    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> call.run(new Items(database)))
        .isExactlyInstanceOf(DatabaseException.class)
        .withMessageMatching(
            "ItemDao\\.\\w+ on items.*\\(SQLSTATE (08P01|22021); see the cause\\)\\.");
    assertThatExceptionOfType(DatabaseException.class)
        .isThrownBy(() -> database.transaction(tx -> call.run(new Items(tx))))
        .isExactlyInstanceOf(DatabaseException.class);
    assertThat(committed()).isEmpty();
  }
}
