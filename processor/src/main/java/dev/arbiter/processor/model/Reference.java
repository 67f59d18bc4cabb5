package dev.arbiter.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the constraint's; null leaves it to the server
 * @param columns those that refer, in order
 * @param referenced the other table's, in the order of {@code columns}
 * @param rules what becomes of the row when the other one goes or changes
 */
public record Reference(
    @Nullable String name,
    List<String> columns,
    @Nullable String schema,
    String table,
    List<String> referenced,
    Rules rules,
    Origin origin) {

  public Reference {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
  }

  /**
   * What a foreign key does, and when.
   *
   * @param onDelete as SQL writes it, {@code CASCADE} say; null for PostgreSQL's default
   * @param onUpdate likewise
   * @param deferral when the constraint is checked
   */
  public record Rules(@Nullable String onDelete, @Nullable String onUpdate, Deferral deferral) {}
}
