package dev.arbiter.internal.statement;

import dev.arbiter.schema.StatementDefinition;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * A value of the moment, such as {@code now()}, as a parameter: asked for on the statement's own
 * connection, as a Citus cluster lets no such function stand where rows are changed.
 *
 * @param definition selects the value as text, in which every type is exact
 */
public record Moment(StatementDefinition definition) {

  /** Asks for the value and sets the parameter to it. */
  public void set(PreparedStatement statement, int index) throws SQLException {
    set(statement, index, ask(statement));
  }

  /**
   * Sets the parameter.
   *
   * @param asked whether the statement will use it; else it is NULL
   */
  public void setIf(PreparedStatement statement, int index, boolean asked) throws SQLException {
    set(statement, index, asked ? ask(statement) : null);
  }

  private static void set(PreparedStatement statement, int index, @Nullable String value)
      throws SQLException {
    // As a type of the server's choice: it takes the one that the statement casts it to.
    statement.setObject(index, value, Types.OTHER);
  }

  private @Nullable String ask(PreparedStatement statement) throws SQLException {
    try (Statement own = statement.getConnection().createStatement();
        ResultSet row = own.executeQuery(definition.sql())) {
      row.next();
      return row.getString(1);
    }
  }
}
