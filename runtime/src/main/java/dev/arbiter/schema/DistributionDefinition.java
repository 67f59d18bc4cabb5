package dev.arbiter.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a Citus cluster distributes the rows of a table.
 *
 * @param column the column whose value says on which server a row is; null if every server has all
 *     rows, as of a reference table
 * @see <a href="https://docs.citusdata.com/en/stable/develop/api_udf.html">Citus' functions</a>
 */
public record DistributionDefinition(@Nullable Identifier column) {

  /** Every server has all rows. */
  public static final DistributionDefinition REFERENCE = new DistributionDefinition(null);

  /** By the value of a column, named as SQL writes it. */
  public static DistributionDefinition by(String column) {
    return new DistributionDefinition(Identifier.of(column));
  }

  /** Whether every server has all rows. */
  public boolean isReference() {
    return column == null;
  }

  /**
   * The statement that distributes a table.
   *
   * @param table as SQL writes it
   */
  String statement(String table) {
    return column == null
        ? "SELECT create_reference_table(" + literal(table) + ")"
        : "SELECT create_distributed_table(" + literal(table) + ", " + literal(column.name()) + ")";
  }

  /**
   * The statement that gathers the rows of a table on one server again, whichever way they were
   * distributed.
   *
   * @param table as SQL writes it
   */
  public static String undoing(String table) {
    return "SELECT undistribute_table(" + literal(table) + ")";
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
