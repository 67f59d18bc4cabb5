package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.List;
import java.util.Optional;

/** The table that the user's SQL is about: what its names can mean. */
public record SqlTable(String name, List<Column> columns, Scope scope) {

  public SqlTable {
    columns = List.copyOf(columns);
  }

  public Fragment fragment(String sql) {
    return Fragment.of(sql, scope);
  }

  public Optional<Column> column(String name) {
    return columns.stream().filter(it -> it.name().equals(name)).findFirst();
  }
}
