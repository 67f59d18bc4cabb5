package dev.arbiter.schema;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table as its record declares it; every generated DAO has one as {@code TABLE}. Made without a
 * database: what the real one looks like is a question for {@link Drift}.
 *
 * @param name the table's name as SQL would write it, quoted and qualified where needed
 * @param identifier the table's name without its schema
 * @param ddl the statements that create the table and its indexes, each ended by a semicolon: a
 *     migration's first script, as {@link Schema#create} runs it
 * @param columns the columns, in the order of the record's components
 * @param checks the CHECK constraints of the table, those that are declared at a column excluded
 * @param references the foreign keys
 * @param indexes the indexes of the conflict targets, the primary key's first, then in the order of
 *     their declaration
 * @param partitionKey what follows {@code PARTITION BY}; null if the table is not partitioned
 * @param statements the statements that the DAO runs, in the order of its methods, but for those
 *     about temporary tables: a server can plan each of them by itself
 * @param staging the statements by which batches larger than a chunk go through temporary tables,
 *     one such table after the other: first the statement that creates it, last the one that drops
 *     it; empty if no batch needs one
 */
public record TableDefinition(
    String name,
    Identifier identifier,
    String ddl,
    List<ColumnDefinition> columns,
    List<CheckDefinition> checks,
    List<ReferenceDefinition> references,
    List<IndexDefinition> indexes,
    @Nullable String partitionKey,
    List<StatementDefinition> statements,
    List<StatementDefinition> staging) {

  /** Checks that nothing is null that must not be, and takes copies of the lists. */
  public TableDefinition {
    requireNonNull(name, "name");
    requireNonNull(identifier, "identifier");
    requireNonNull(ddl, "ddl");
    columns = List.copyOf(columns);
    checks = List.copyOf(checks);
    references = List.copyOf(references);
    indexes = List.copyOf(indexes);
    statements = List.copyOf(statements);
    staging = List.copyOf(staging);
  }

  /** Begins a table that the {@code search_path} finds, named as SQL writes it. */
  public static Builder of(String name) {
    return new Builder(name, Identifier.of(name));
  }

  /** Begins a table of a schema, both named as SQL writes them. */
  public static Builder of(String schema, String name) {
    return new Builder(schema + "." + name, Identifier.of(name));
  }

  /** The column of this name, as the catalog has it; empty if none is declared. */
  public Optional<ColumnDefinition> column(String name) {
    return columns.stream().filter(it -> it.name().equals(name)).findFirst();
  }

  /** The primary key; empty if none is declared. */
  public Optional<IndexDefinition> primaryKey() {
    return indexes.stream().filter(IndexDefinition::isPrimaryKey).findFirst();
  }

  /** The parts of a table, one after the other. What is not given, the table does not have. */
  public static final class Builder {

    private final String name;
    private final Identifier identifier;
    private final List<CheckDefinition> checks = new ArrayList<>();
    private String ddl = "";
    private List<ColumnDefinition> columns = List.of();
    private List<ReferenceDefinition> references = List.of();
    private List<IndexDefinition> indexes = List.of();
    private @Nullable String partitionKey;
    private List<StatementDefinition> statements = List.of();
    private List<StatementDefinition> staging = List.of();

    private Builder(String name, Identifier identifier) {
      this.name = name;
      this.identifier = identifier;
    }

    /** Sets the statements that create the table and its indexes, each ended by a semicolon. */
    public Builder ddl(String ddl) {
      this.ddl = ddl;
      return this;
    }

    /** Sets the columns. */
    public Builder columns(ColumnDefinition... columns) {
      this.columns = List.of(columns);
      return this;
    }

    /** Adds a CHECK constraint of the table. */
    public Builder check(String expression) {
      checks.add(new CheckDefinition(expression));
      return this;
    }

    /** Sets the foreign keys. */
    public Builder references(ReferenceDefinition... references) {
      this.references = List.of(references);
      return this;
    }

    /** Sets the indexes of the conflict targets. */
    public Builder indexes(IndexDefinition... indexes) {
      this.indexes = List.of(indexes);
      return this;
    }

    /** Sets what follows {@code PARTITION BY}. */
    public Builder partitionBy(String key) {
      this.partitionKey = key;
      return this;
    }

    /** Sets the statements of the DAO's methods. */
    public Builder statements(StatementDefinition... statements) {
      this.statements = List.of(statements);
      return this;
    }

    /** Sets the statements about temporary tables. */
    public Builder staging(List<StatementDefinition> staging) {
      this.staging = List.copyOf(staging);
      return this;
    }

    /** The table. */
    public TableDefinition build() {
      return new TableDefinition(
          name,
          identifier,
          ddl,
          columns,
          checks,
          references,
          indexes,
          partitionKey,
          statements,
          staging);
    }
  }
}
