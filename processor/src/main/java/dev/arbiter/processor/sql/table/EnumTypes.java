package dev.arbiter.processor.sql.table;

import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The enum types that columns are declared to have. */
public final class EnumTypes {

  private EnumTypes() {}

  /** The statements that create them; the order of the labels is the compiler's. */
  public static List<String> ddl(List<Table> tables) {
    return tables.stream()
        .map(Table::columns)
        .flatMap(List::stream)
        .flatMap(it -> it.enumeration().stream())
        .flatMap(EnumTypes::ddl)
        .distinct()
        .toList();
  }

  private static Stream<String> ddl(Enumeration type) {
    return Stream.ofNullable(type.type())
        .map(
            it ->
                type.constants().stream()
                    .map(constant -> "'" + constant.label().replace("'", "''") + "'")
                    .collect(
                        Collectors.joining(", ", "CREATE TYPE " + it.sql() + " AS ENUM (", ")")));
  }
}
