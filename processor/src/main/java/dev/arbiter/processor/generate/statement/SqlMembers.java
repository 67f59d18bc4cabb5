package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.binding.BindMethods;
import dev.arbiter.processor.generate.binding.Binder;
import dev.arbiter.processor.generate.binding.CodecConstants;
import dev.arbiter.processor.generate.binding.MomentConstants;
import dev.arbiter.processor.generate.binding.Reading;
import dev.arbiter.processor.generate.binding.RowBinders;
import dev.arbiter.processor.generate.binding.RowsBindMethods;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.binding.SuppliedKeys;
import dev.arbiter.processor.generate.binding.ValueCode;
import dev.arbiter.processor.generate.binding.ValuesBindMethods;
import dev.arbiter.processor.generate.compose.ComposedClauses;
import dev.arbiter.processor.generate.compose.Composition;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.DaoSql;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The members of {@code XDaoSql}, which the methods of {@code XDao} are made of. */
public final class SqlMembers {

  private final DaoSql dao;
  private final Table table;
  private final SqlNames names;
  private final RowNames rowNames;
  private final ComposedClauses clauses;
  private final Composition composition;
  private final StatementConstants statements;
  private final CodecConstants codecs;
  private final MomentConstants moments;
  private final ValueCode values;
  private final SuppliedKeys keys;
  private final BindMethods binds;
  private final RowsBindMethods rowsBinds;
  private final ValuesBindMethods valuesBinds;
  private final StagingConstants staging;
  private final KeyColumns keyColumns;
  private final QueryConstants queries;
  private final Readers readers;
  private final ComposedRows composed;

  private SqlMembers(DaoSql dao) {
    this.dao = dao;
    this.table = dao.dao().table();
    this.names = new SqlNames();
    this.rowNames = new RowNames(table);
    this.clauses = new ComposedClauses(table, names);
    this.composition = new Composition(dao, clauses.row(), clauses.rowConstant());
    this.statements = new StatementConstants(dao, names, clauses, composition);
    this.codecs = new CodecConstants(table, names);
    this.moments = new MomentConstants(table, names);
    this.values = new ValueCode(codecs, moments);
    this.keys = new SuppliedKeys(table, names, rowNames);
    this.binds = new BindMethods(table, names, rowNames, values);
    this.rowsBinds = new RowsBindMethods(table, names, rowNames, values);
    this.valuesBinds = new ValuesBindMethods(table, names, rowNames, values);
    this.staging = new StagingConstants(table, names, statements, rowsBinds);
    this.keyColumns = new KeyColumns(table, names, codecs);
    this.queries = new QueryConstants(names);
    this.readers = new Readers(table);
    this.composed =
        new ComposedRows(
            table,
            names,
            composition,
            statements,
            keyColumns,
            new RowBinders(rowNames, binds, rowsBinds, keys));
  }

  public static SqlMembers of(DaoSql dao) {
    return new SqlMembers(dao);
  }

  Table table() {
    return table;
  }

  /** The constant that does what an operation does, as {@code XDao} refers to it. */
  public Optional<CodeBlock> composed(Operation operation) {
    return composed.constant(operation).map(this::constant);
  }

  CodecConstants codecs() {
    return codecs;
  }

  RowNames rowNames() {
    return rowNames;
  }

  SuppliedKeys keys() {
    return keys;
  }

  BindMethods binds() {
    return binds;
  }

  RowsBindMethods rowsBinds() {
    return rowsBinds;
  }

  ValuesBindMethods valuesBinds() {
    return valuesBinds;
  }

  StagingConstants staging() {
    return staging;
  }

  KeyColumns keyColumns() {
    return keyColumns;
  }

  QueryConstants queries() {
    return queries;
  }

  public Readers readers() {
    return readers;
  }

  ClassName newRow() {
    return Types.newRow(table.recordName());
  }

  CodeBlock constant(String name) {
    return CodeBlock.of("$T.$N", Types.sql(table.recordName()), name);
  }

  /**
   * A constant of {@code XDaoSql}.
   *
   * @param inMethod whether it is referred to from {@code XDao}
   */
  CodeBlock constant(String name, boolean inMethod) {
    return inMethod ? constant(name) : CodeBlock.of("$N", name);
  }

  /** The constant of a statement, as {@code XDao} refers to it. */
  public CodeBlock statement(NamedStatement statement) {
    return constant(statements.constant(statement));
  }

  CodeBlock statement(NamedStatement statement, boolean inMethod) {
    return constant(statements.constant(statement), inMethod);
  }

  /**
   * How rows that are returned are read, and become input rows.
   *
   * @param outcome whether they come with what became of them
   */
  public CodeBlock stored(boolean outcome) {
    TypeName row = Types.record(table.recordName());
    TypeName type = ParameterizedTypeName.get(Types.STORED_ROWS, newRow(), row);
    CodeBlock stored =
        constant(
            queries.constant(
                type,
                "STORED",
                CodeBlock.of(
                    "\n$>$>new $T($T::read, row -> $T.from(row).build())$<$<",
                    type,
                    Types.sql(table.recordName()),
                    newRow())));
    return outcome ? CodeBlock.of("$L.withOutcome($L)", stored, readers.written(true)) : stored;
  }

  /** Binds the parameters of a method. */
  public Binder binder(NameAllocator locals) {
    return new Binder(locals, rowNames, values);
  }

  /** The constants, in the order in which they need each other. */
  LargeClass constants() {
    SharedFields shared = new SharedFields(dao.dao(), composition);
    TableField tableField = new TableField(dao, statements, staging, composed);
    List<FieldSpec> fields =
        Stream.of(
                List.of(shared.version()),
                statements.fields(),
                clauses.fields(),
                statements.statements(),
                shared.forRows(),
                moments.fields(statements.moments()),
                codecs.fields(),
                keyColumns.fields(),
                composed.fields(),
                staging.fields(),
                queries.fields(),
                List.of(tableField.field()))
            .flatMap(List::stream)
            .toList();
    return LargeClass.of(fields, names);
  }

  List<MethodSpec> methods() {
    return Stream.of(
            keys.all(),
            binds.all(),
            rowsBinds.all(),
            valuesBinds.all(),
            List.of(new Reading(table, values).method()),
            codecs.methods())
        .flatMap(List::stream)
        .toList();
  }
}
