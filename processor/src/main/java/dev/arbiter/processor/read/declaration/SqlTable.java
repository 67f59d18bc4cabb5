package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** That there is no such column, and which one was probably meant. */
  String unknown(String misspelt, SqlPlace place) {
    Optional<Column> component =
        columns.stream().filter(it -> it.component().equalsIgnoreCase(misspelt)).findFirst();
    if (component.isPresent()) {
      return "\"%s\" is the component, its column is \"%s\", in %s; SQL of \"%s\" names columns; write %s"
          .formatted(
              component.get().component(),
              component.get().name(),
              place.name(),
              name,
              component.get().name());
    }
    List<String> names = columns.stream().map(Column::name).toList();
    return "\"%s\" has no column \"%s\", in %s; %s"
        .formatted(
            name,
            misspelt,
            place.name(),
            Suggestion.of(misspelt, names)
                .map("did you mean \"%s\"?"::formatted)
                .orElse("it has " + names.stream().collect(Collectors.joining(", "))));
  }
}
