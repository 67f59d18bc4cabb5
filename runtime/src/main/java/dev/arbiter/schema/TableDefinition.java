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
 * @param schema its schema; null if the {@code search_path} finds the table
 * @param identifier the table's name without its schema
 * @param columns the columns, in the order of the record's components
 * @param checks the CHECK constraints of the table, those that are declared at a column excluded
 * @param constraints the constraints that are declared in PostgreSQL's own words
 * @param references the foreign keys, those that are declared at a column first
 * @param indexes the primary key's, the unique ones in the order of their declaration, then those
 *     that are not unique; not those of {@code constraints}
 * @param enums the enum types of its columns that are declared, too, and the types that are taken
 *     to exist as what a Java enum's columns have
 * @param partitionKey what follows {@code PARTITION BY}; null if the table is not partitioned
 * @param storage what follows {@code WITH} between its parentheses; null if nothing is declared
 * @param distributed how a Citus cluster distributes the rows; null if nothing is declared
 * @param statements the statements that the DAO runs, in the order of its methods, but for those
 *     about temporary tables: a server can plan each of them by itself
 * @param staging the statements by which batches larger than a chunk go through temporary tables,
 *     one such table after the other: first the statement that creates it, last the one that drops
 *     it; empty if no batch needs one. Those of a table that is distributed are for where one
 *     server has all rows; before them are the other statements for that
 */
public record TableDefinition(
    String name,
    @Nullable Identifier schema,
    Identifier identifier,
    List<ColumnDefinition> columns,
    List<CheckDefinition> checks,
    List<ConstraintDefinition> constraints,
    List<ReferenceDefinition> references,
    List<IndexDefinition> indexes,
    List<EnumDefinition> enums,
    @Nullable String partitionKey,
    @Nullable String storage,
    @Nullable DistributionDefinition distributed,
    List<StatementDefinition> statements,
    List<StatementDefinition> staging) {

  /** Checks that nothing is null that must not be, and takes copies of the lists. */
  public TableDefinition {
    requireNonNull(name, "name");
    requireNonNull(identifier, "identifier");
    columns = List.copyOf(columns);
    checks = List.copyOf(checks);
    constraints = List.copyOf(constraints);
    references = List.copyOf(references);
    indexes = List.copyOf(indexes);
    enums = List.copyOf(enums);
    statements = List.copyOf(statements);
    staging = List.copyOf(staging);
  }

  /** Begins a table that the {@code search_path} finds, named as SQL writes it. */
  public static Builder of(String name) {
    return new Builder(null, Identifier.of(name));
  }

  /** Begins a table of a schema, both named as SQL writes them. */
  public static Builder of(String schema, String name) {
    return new Builder(Identifier.of(schema), Identifier.of(name));
  }

  /**
   * The statements that create all of the table, each ended by a semicolon and a line break: a
   * migration's first script. Its enum types have to be there, and the tables that it refers to;
   * {@link Schema#ddl} writes those of several tables.
   */
  public String ddl() {
    return new TableText(this).all();
  }

  /**
   * The statement that has a Citus cluster distribute the rows, once the table is there: {@code
   * SELECT create_distributed_table(…)} or {@code SELECT create_reference_table(…)}, without a
   * semicolon. Empty if the record says nothing of it.
   */
  public Optional<String> distribution() {
    return Optional.ofNullable(distributed).map(it -> it.statement(name));
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

    private final @Nullable Identifier schema;
    private final Identifier identifier;
    private final List<CheckDefinition> checks = new ArrayList<>();
    private List<ColumnDefinition> columns = List.of();
    private List<ConstraintDefinition> constraints = List.of();
    private List<ReferenceDefinition> references = List.of();
    private List<IndexDefinition> indexes = List.of();
    private List<EnumDefinition> enums = List.of();
    private @Nullable String partitionKey;
    private @Nullable String storage;
    private @Nullable DistributionDefinition distributed;
    private List<StatementDefinition> statements = List.of();
    private List<StatementDefinition> staging = List.of();

    private Builder(@Nullable Identifier schema, Identifier identifier) {
      this.schema = schema;
      this.identifier = identifier;
    }

    /** Sets the columns. */
    public Builder columns(ColumnDefinition... columns) {
      this.columns = List.of(columns);
      return this;
    }

    /** Adds a CHECK constraint of the table, whose name is the server's choice. */
    public Builder check(String expression) {
      checks.add(CheckDefinition.of(expression));
      return this;
    }

    /** Adds a CHECK constraint of the table, named as SQL writes it. */
    public Builder check(String name, String expression) {
      checks.add(CheckDefinition.of(name, expression));
      return this;
    }

    /** Sets the constraints in PostgreSQL's own words. */
    public Builder constraints(ConstraintDefinition... constraints) {
      this.constraints = List.of(constraints);
      return this;
    }

    /** Sets the foreign keys. */
    public Builder references(ReferenceDefinition... references) {
      this.references = List.of(references);
      return this;
    }

    /** Sets the enum types of the columns. */
    public Builder enums(EnumDefinition... enums) {
      this.enums = List.of(enums);
      return this;
    }

    /** Sets the indexes, unique and not. */
    public Builder indexes(IndexDefinition... indexes) {
      this.indexes = List.of(indexes);
      return this;
    }

    /** Sets what follows {@code PARTITION BY}. */
    public Builder partitionBy(String key) {
      this.partitionKey = key;
      return this;
    }

    /** Sets the storage parameters: {@code fillfactor = 70}. */
    public Builder with(String storage) {
      this.storage = storage;
      return this;
    }

    /** Sets the column by which a Citus cluster distributes the rows, named as SQL writes it. */
    public Builder distributedBy(String column) {
      this.distributed = DistributionDefinition.by(column);
      return this;
    }

    /** Has every server of a Citus cluster have all rows. */
    public Builder reference() {
      this.distributed = DistributionDefinition.REFERENCE;
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
          schema == null ? identifier.sql() : schema.sql() + "." + identifier.sql(),
          schema,
          identifier,
          columns,
          checks,
          constraints,
          references,
          indexes,
          enums,
          partitionKey,
          storage,
          distributed,
          statements,
          staging);
    }
  }
}
