package dev.arbiter.processor.model;

import dev.arbiter.processor.scan.judge.Scope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as a record declares it.
 *
 * @param keys every unique key, in the order of declaration: the primary key first, then unique
 *     constraints, then unique indexes
 * @param indexes those that are not unique
 * @param constraints those of the table as a whole
 */
public record Table(
    RecordName recordName,
    @Nullable String schema,
    String name,
    TableOptions options,
    List<Column> columns,
    List<UniqueKey> keys,
    List<Index> indexes,
    Constraints constraints) {

  public Table {
    columns = List.copyOf(columns);
    keys = List.copyOf(keys);
    indexes = List.copyOf(indexes);
  }

  public Table with(List<UniqueKey> keys, List<Index> indexes, Constraints constraints) {
    return new Table(recordName, schema, name, options, columns, keys, indexes, constraints);
  }

  /** The same table where it is not distributed. */
  public Table onOneServer() {
    return new Table(
        recordName, schema, name, options.onOneServer(), columns, keys, indexes, constraints);
  }

  /**
   * Every expression that the record declares, in order: the table's checks, the columns', and
   * those of constraints and indexes.
   */
  public List<Expression> expressions() {
    Stream<Expression> ofKeys =
        keys.stream()
            .filter(it -> it.kind() == UniqueKey.Kind.INDEX)
            .flatMap(UniqueKey::expressions);
    return Stream.of(
            constraints.checks().stream().map(Check::condition),
            columns.stream().flatMap(Column::expressions),
            constraints.others().stream().map(Constraint::definition),
            ofKeys,
            indexes.stream().flatMap(Index::expressions))
        .flatMap(it -> it)
        .toList();
  }

  /** How a Citus cluster distributes the rows. */
  public Distribution distribution() {
    return options.distribution();
  }

  public Column column(String name) {
    return columns.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  /** The names that an expression over the table may mention. */
  public Scope scope() {
    Set<String> names =
        columns.stream().map(Column::name).collect(Collectors.toCollection(LinkedHashSet::new));
    return new Scope(schema, name, names);
  }

  /** The foreign keys, those of single columns first. */
  public Stream<Reference> references() {
    return Stream.concat(
        columns.stream().map(Column::reference).flatMap(Stream::ofNullable),
        constraints.references().stream());
  }

  public Optional<UniqueKey> primaryKey() {
    return keys.stream().filter(UniqueKey::primary).findFirst();
  }

  /** The key by which alone two rows can be in each other's way. */
  public Optional<UniqueKey> onlyKey() {
    return keys.size() == 1 && constraints.others().isEmpty()
        ? Optional.of(keys.get(0))
        : Optional.empty();
  }

  /**
   * The name of a constraint that decides no conflict, and with which PostgreSQL takes no {@code ON
   * CONFLICT} that names no target.
   */
  public Optional<String> deferrable() {
    return Stream.concat(
            keys.stream().filter(UniqueKey::deferrable).map(UniqueKey::name),
            constraints.others().stream().filter(Constraint::deferrable).map(Constraint::name))
        .findFirst();
  }

  public boolean inPrimaryKey(Column column) {
    return primaryKey().filter(it -> it.mentions().contains(column.name())).isPresent();
  }

  /** The columns that a statement may supply. */
  public List<Column> insertable() {
    return columns.stream().filter(Column::insertable).toList();
  }

  /** The BY DEFAULT identity column: a row that leaves it out needs a statement without it. */
  public Optional<Column> identityByDefault() {
    return columns.stream().filter(Column::identityByDefault).findFirst();
  }

  /** The columns that a key mentions, in the order of the record's components. */
  public List<Column> mentionedBy(UniqueKey key) {
    List<String> mentions = key.mentions();
    return columns.stream().filter(it -> mentions.contains(it.name())).toList();
  }

  /**
   * Whether NULL in the column means one row at most: a part of the key maps it to a value, or the
   * index says NULLS NOT DISTINCT.
   */
  public boolean nullIdentifies(UniqueKey key, Column column) {
    return column.nullable()
        && key.parts().stream()
            .filter(part -> part.mentions().contains(column.name()))
            .allMatch(
                part ->
                    part.nullSafe().contains(column.name())
                        || (key.nulls() == Nulls.NOT_DISTINCT && !part.neverNull()));
  }

  /**
   * The columns of a key that a row has to supply before it can conflict by it: a value that the
   * server hands out could be that of somebody else's row.
   */
  public List<Column> serverGenerated(UniqueKey key) {
    return mentionedBy(key).stream()
        .filter(it -> it.identityByDefault() || (key.primary() && it.generated() && !it.computed()))
        .toList();
  }
}
