package dev.arbiter.internal.type.scalar;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arbiter.DatabaseException;
import dev.arbiter.internal.type.array.Samples;
import dev.arbiter.internal.type.array.Samples.Size;
import dev.arbiter.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EnumCodecTest {

  @Test
  void namesTheColumnOfAnUnknownLabel() throws SQLException {
    try (Connection connection = TestPostgres.freshDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1, 'VERY_LARGE' AS \"theSize\"")) {
      row.next();
      assertThatThrownBy(() -> Samples.SIZES.get(row, 2))
          .isInstanceOf(DatabaseException.class)
          .hasMessage(
              "The column \"theSize\" of shirts holds a text that no constant of"
                  + " dev.arbiter.internal.type.array.Samples$Size is stored as. Add the constant,"
                  + " or a @Label to the one that is meant.");
    }
  }

  @Test
  void refusesAConstantThatHasNoLabelYet() {
    assertThatThrownBy(() -> Samples.SIZES.label(Size.VERY_LARGE))
        .hasMessage("VERY_LARGE is newer than the DAO, which has no label of it");
  }
}
