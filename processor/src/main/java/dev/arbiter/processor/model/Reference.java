package dev.arbiter.processor.model;

import dev.arbiter.processor.model.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the constraint's; null leaves it to the server
 * @param columns those that refer, in order
 * @param referenced the other table's, in the order of {@code columns}
 * @param placement how a Citus cluster distributes the other table; null if that is not known
 * @param rules what becomes of the row when the other one goes or changes
 */
public record Reference(
    @Nullable String name,
    List<String> columns,
    @Nullable String schema,
    String table,
    List<String> referenced,
    @Nullable Placement placement,
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

  /**
   * Where the rows of the other table are.
   *
   * @param type of the column by which it is distributed; null if there is none, or its type is not
   *     known
   */
  public record Placement(Distribution distribution, @Nullable SqlType type) {}
}
