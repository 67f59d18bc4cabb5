package dev.arbiter.processor.dao;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method of a DAO, and what it does.
 *
 * @param key the conflict target that the operation works by; null for a plain insert, and for one
 *     that any unique or exclusion constraint may stop
 * @param values what the inserted row's columns are set to by SQL
 * @param set the SET list; null where the columns' own rules decide
 * @param where the condition under which a stored row is updated
 * @param skipUnchanged whether a row that would not change is left alone
 * @param declared where the user declares it; null if it is generated
 */
public record Operation(
    Action action,
    String method,
    List<Parameter> parameters,
    @Nullable UniqueKey key,
    List<ColumnValue> values,
    @Nullable List<ColumnValue> set,
    @Nullable Expression where,
    boolean skipUnchanged,
    Returns returns,
    @Nullable Origin declared) {

  public Operation {
    parameters = List.copyOf(parameters);
    values = List.copyOf(values);
    set = set == null ? null : List.copyOf(set);
  }

  /** {@code Optional<X> findByT(key…)}. */
  public static Operation find(Table table, UniqueKey key) {
    return new Operation(
        Action.FIND,
        "findBy" + key.suffix(),
        keyOf(table, key),
        key,
        List.of(),
        null,
        null,
        false,
        Returns.OPTIONAL_ROW,
        null);
  }

  /** The columns that a key mentions, as parameters. */
  public static List<Parameter> keyOf(Table table, UniqueKey key) {
    List<Parameter> parameters = new ArrayList<>();
    for (Column column : table.mentionedBy(key)) {
      boolean nullable = table.nullIdentifies(key, column);
      parameters.add(
          new Parameter.ForColumn(column.component(), column.javaType(), nullable, column));
    }
    return parameters;
  }

  /** What the user's SQL sets columns to, and the condition. */
  public List<Expression> expressions() {
    Stream<ColumnValue> set = this.set == null ? Stream.empty() : this.set.stream();
    return Stream.concat(
            Stream.concat(values.stream(), set).map(ColumnValue::value), Stream.ofNullable(where))
        .toList();
  }

  public boolean generated() {
    return declared == null;
  }

  /** The conflict target of an operation that has one, as all do but plain inserts. */
  public UniqueKey requiredKey() {
    if (key == null) {
      throw new IllegalStateException(method + " works by no key");
    }
    return key;
  }

  public MethodSignature signature() {
    return new MethodSignature(method, parameters.stream().map(Parameter::erasedType).toList());
  }

  /** The parameters that carry one column's value each. */
  public Stream<Parameter.ForColumn> columnParameters() {
    return parametersOf(Parameter.ForColumn.class);
  }

  /** The parameters that the SQL mentions as {@code :name}. */
  public Stream<Parameter.Named> namedParameters() {
    return parametersOf(Parameter.Named.class);
  }

  /** The parameter that supplies a whole row, or many of them. */
  public Optional<Parameter.Row> rowParameter() {
    return parametersOf(Parameter.Row.class).findFirst();
  }

  /** The parameter that has many keys. */
  public Optional<Parameter.Keys> keysParameter() {
    return parametersOf(Parameter.Keys.class).findFirst();
  }

  /** Whether it takes many keys. */
  public boolean byKeys() {
    return keysParameter().isPresent();
  }

  /** Whether it updates the rows of many keys. */
  public boolean updatesByKeys() {
    return action == Action.UPDATE && byKeys();
  }

  private <P extends Parameter> Stream<P> parametersOf(Class<P> kind) {
    return parameters.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Whether it writes many rows: those that it takes, or those of many keys. */
  public boolean many() {
    return updatesByKeys() || rowParameter().filter(Parameter.Row::many).isPresent();
  }

  /** Whether it writes many rows, or deletes those of many keys. */
  public boolean changesMany() {
    return many() || (byKeys() && action == Action.DELETE);
  }

  /** Whether it answers a row that it does not write with what is stored by its key. */
  public boolean looksUp() {
    return switch (action) {
      case GET_OR_INSERT -> true;
      case UPSERT -> skipUnchanged && returns.rows();
      case INSERT, INSERT_IF_ABSENT, UPDATE, FIND, DELETE -> false;
    };
  }

  /**
   * The key in whose order many rows are written: the operation's own, or the only one that can be
   * in a row's way. Rows that leave out a number of the server's have no place in its order.
   */
  public Optional<UniqueKey> order(Table table) {
    if (key != null || action != Action.INSERT_IF_ABSENT) {
      return Optional.ofNullable(key);
    }
    return table
        .onlyKey()
        .filter(it -> table.mentionedBy(it).stream().noneMatch(Operation::isNumbered));
  }

  private static boolean isNumbered(Column column) {
    return column.identityByDefault() || column.identityAlways();
  }

  /** Whether it inserts many rows, in the order of their list unless it has a key's. */
  public boolean insertsInOrder() {
    return many() && key == null;
  }

  /**
   * Whether an UPDATE sets the column to what the row supplies: it finds the row by its key, and
   * leaves the primary key as it is.
   */
  public boolean setsFromRow(Table table, Column column) {
    return rowParameter().isPresent()
        && column.insertable()
        && !requiredKey().mentions().contains(column.name())
        && !table.inPrimaryKey(column);
  }

  /** Whether rows that leave the identity column out need a statement without it. */
  public boolean mayLackIdentity(Table table) {
    return action.inserts()
        && rowParameter().isPresent()
        && table.identityByDefault().isPresent()
        && (key == null || table.serverGenerated(key).isEmpty());
  }
}
