package dev.arbiter.internal.transaction;

import dev.arbiter.Database;
import dev.arbiter.internal.statement.Statements;
import dev.arbiter.schema.StatementDefinition;
import java.util.function.Function;
import javax.sql.DataSource;

/** Counts rows, in a class loader that sees Arbiter and not all of the frameworks. */
public final class ManagedAlone implements Function<DataSource, Long> {

  @Override
  public Long apply(DataSource dataSource) {
    StatementDefinition insert =
        new Statements("DocDao", "docs", null)
            .insert("insert", null, "INSERT INTO docs VALUES (1)");
    long own = Database.of(dataSource).executor().count(insert, statement -> {});
    return own + Database.managed(dataSource).executor().count(insert, statement -> {});
  }
}
