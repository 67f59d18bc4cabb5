package dev.arbiter.internal.error;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.schema.StatementDefinition;
import java.util.function.Function;
import javax.sql.DataSource;

/** Runs into a duplicate, in a class loader that does not see pgjdbc. */
public final class DuplicateWithoutPgjdbc implements Function<DataSource, String> {

  @Override
  public String apply(DataSource dataSource) {
    StatementDefinition insert =
        new Statements("DocDao", "docs", null)
            .insert("insert", null, "INSERT INTO docs VALUES (1)");
    try {
      Database.of(dataSource).executor().count(insert, statement -> {});
      return "inserted";
    } catch (ConstraintViolationException exception) {
      return exception.kind() + " " + exception.sqlState() + " " + exception.constraint();
    }
  }
}
