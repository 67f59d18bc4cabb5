package dev.arbiter.processor.sql;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Origin;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.ScalarType;
import dev.arbiter.processor.model.SqlTypeParser;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.TableOptions;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.judge.KeyPartSyntax;
import dev.arbiter.processor.scan.judge.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table as a record would declare it, for tests that need no compiler. */
public final class Declared {

  private static final Origin NOWHERE = new Origin() {};

  private final String name;
  private final List<Column> columns = new ArrayList<>();
  private final List<UniqueKey> keys = new ArrayList<>();
  private TableOptions options = new TableOptions(true, false, null);
  private @Nullable String schema;

  public Declared(String name) {
    this.name = name;
  }

  public Declared schema(String schema) {
    this.schema = schema;
    return this;
  }

  public Declared options(boolean skipUnchanged, @Nullable String partitionBy) {
    options = new TableOptions(true, skipUnchanged, partitionBy);
    return this;
  }

  public Declared column(String column, ScalarType type) {
    return column(column, type, false, new Generation.None(), new ConflictRule.Unspecified());
  }

  public Declared nullable(String column, ScalarType type) {
    return column(column, type, true, new Generation.None(), new ConflictRule.Unspecified());
  }

  public Declared column(String column, ScalarType type, Generation generation) {
    return column(column, type, false, generation, new ConflictRule.Unspecified());
  }

  public Declared column(String column, ScalarType type, ConflictRule rule) {
    return column(column, type, false, new Generation.None(), rule);
  }

  public Declared column(
      String column, ScalarType type, boolean nullable, Generation generation, ConflictRule rule) {
    columns.add(
        new Column(
            column,
            column,
            new JavaType.Scalar(type, false),
            SqlTypeParser.parse(type.sqlType()),
            nullable,
            generation,
            rule,
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
    keys.add(new UniqueKey(kind, key, "Key", keyParts, where, nulls, NOWHERE));
    return this;
  }

  private KeyPart part(String sql) {
    KeyPartSyntax syntax = KeyPartSyntax.of(sql, table().scope());
    List<String> notNull = columns.stream().filter(it -> !it.nullable()).map(Column::name).toList();
    return new KeyPart(
        syntax.expression().sql(),
        syntax.column(),
        syntax.needsParentheses(),
        syntax.collation(),
        syntax.operatorClass(),
        syntax.order(),
        List.copyOf(syntax.expression().columns()),
        Nullness.neverNull(syntax.expression(), Set.copyOf(notNull)),
        List.of());
  }

  public Table table() {
    return new Table(
        new RecordName("com.acme", List.of("Row"), true),
        schema,
        name,
        options,
        columns,
        keys,
        List.of());
  }
}
