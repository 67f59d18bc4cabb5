package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Constraints;
import dev.arbiter.processor.model.Deferral;
import dev.arbiter.processor.model.Distribution;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.IndexOptions;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.PartitionKey;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.SqlPlace;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.TableOptions;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Nullness;
import dev.arbiter.processor.scan.judge.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table as a record would declare it, for tests that need no compiler. */
public final class Declared {

  private static final Origin NOWHERE = new Origin() {};
  private static final SqlPlace PLACE = SqlPlace.of(SqlPlace.Kind.CHECK, "a test");

  private final String name;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Function<Scope, Column>> columns = new ArrayList<>();
  private final List<UniqueKey> keys = new ArrayList<>();
  private TableOptions options = new TableOptions(true, false, null, null, Distribution.NONE);
  private @Nullable String schema;

  public Declared(String name) {
    this.name = name;
  }

  public Declared schema(String schema) {
    this.schema = schema;
    return this;
  }

  public Declared options(boolean skipUnchanged, @Nullable String partitionBy) {
    options =
        new TableOptions(
            true,
            skipUnchanged,
            partitionBy == null ? null : PartitionKey.parse(partitionBy, scope(), NOWHERE),
            null,
            Distribution.NONE);
    return this;
  }

  public Declared column(String column, ScalarType type) {
    return column(column, type, new Generation.None());
  }

  public Declared nullable(String column, ScalarType type) {
    return column(
        column, type, true, it -> new Generation.None(), it -> new ConflictRule.Unspecified());
  }

  public Declared defaulted(String column, ScalarType type, String sql) {
    return generated(column, type, it -> new Generation.Default(expression(sql, it)));
  }

  public Declared computed(String column, ScalarType type, String sql) {
    return generated(column, type, it -> new Generation.Computed(expression(sql, it), true));
  }

  private Declared generated(
      String column, ScalarType type, Function<Scope, Generation> generation) {
    return column(column, type, false, generation, it -> new ConflictRule.Unspecified());
  }

  public Declared column(String column, ScalarType type, Generation generation) {
    return generated(column, type, it -> generation);
  }

  public Declared column(String column, ScalarType type, ConflictRule rule) {
    return column(column, type, false, it -> new Generation.None(), it -> rule);
  }

  public Declared setTo(String column, ScalarType type, String sql) {
    return column(
        column,
        type,
        false,
        it -> new Generation.None(),
        it -> new ConflictRule.SetTo(expression(sql, it)));
  }

  private Declared column(
      String column,
      ScalarType type,
      boolean nullable,
      Function<Scope, Generation> generation,
      Function<Scope, ConflictRule> rule) {
    names.add(column);
    columns.add(
        scope ->
            new Column(
                column,
                column,
                new JavaType.Scalar(type, false),
                SqlTypeParser.parse(type.sqlType()),
                null,
                nullable,
                generation.apply(scope),
                rule.apply(scope),
                null,
                List.of(),
                NOWHERE));
    return this;
  }

  public Declared primaryKey(String... columns) {
    return key(UniqueKey.Kind.PRIMARY_KEY, name + "_pkey", null, Nulls.UNSPECIFIED, columns);
  }

  public Declared unique(String column) {
    String key = name + "_" + column + "_key";
    return key(UniqueKey.Kind.CONSTRAINT, key, null, Nulls.UNSPECIFIED, column);
  }

  public Declared index(String... parts) {
    return index(null, Nulls.UNSPECIFIED, parts);
  }

  public Declared index(@Nullable String where, Nulls nulls, String... parts) {
    return key(UniqueKey.Kind.INDEX, name + "_idx", where, nulls, parts);
  }

  private Declared key(
      UniqueKey.Kind kind, String key, @Nullable String where, Nulls nulls, String... parts) {
    List<KeyPart> keyParts = List.of(parts).stream().map(this::part).toList();
    Expression predicate = where == null ? null : expression(where, scope());
    keys.add(
        new UniqueKey(
            kind,
            key,
            "Key",
            keyParts,
            predicate,
            nulls,
            IndexOptions.NONE,
            Deferral.NONE,
            true,
            NOWHERE));
    return this;
  }

  private KeyPart part(String sql) {
    KeyPartSyntax syntax = KeyPartSyntax.of(sql, scope());
    List<String> notNull =
        table().columns().stream().filter(it -> !it.nullable()).map(Column::name).toList();
    return new KeyPart(
        Expression.of(syntax.expression(), PLACE, NOWHERE),
        syntax.column(),
        syntax.needsParentheses(),
        syntax.collation(),
        syntax.operatorClass(),
        syntax.order(),
        Nullness.neverNull(syntax.expression(), Set.copyOf(notNull)),
        List.of());
  }

  private static Expression expression(String sql, Scope scope) {
    return Expression.of(Fragment.of(sql, scope), PLACE, NOWHERE);
  }

  private Scope scope() {
    return new Scope(schema, name, names);
  }

  public Table table() {
    return new Table(
        new RecordName("com.acme", List.of("Row"), true),
        schema,
        name,
        options,
        columns.stream().map(it -> it.apply(scope())).toList(),
        keys,
        List.of(),
        Constraints.NONE);
  }
}
