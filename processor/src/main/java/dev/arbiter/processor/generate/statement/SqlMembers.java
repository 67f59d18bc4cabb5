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
import dev.arbiter.processor.generate.binding.RowsBindMethods;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.binding.SuppliedKeys;
import dev.arbiter.processor.generate.binding.ValuesBindMethods;
import dev.arbiter.processor.generate.compose.ComposedClauses;
import dev.arbiter.processor.generate.compose.Composition;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.DaoSql;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The members of {@code XDaoSql}, which the methods of {@code XDao} are made of. */
public final class SqlMembers {

  private final DaoSql dao;
  private final Table table;
  private final SqlNames names;
  private final RowMembers rows;
  private final ComposedClauses clauses;
  private final StatementConstants statements;
  private final StagingConstants staging;
  private final QueryConstants queries;
  private final Composition composition;
  private final ComposedRows composed;
  private final Optional<SqlMembers> onOneServer;

  private SqlMembers(DaoSql dao) {
    this.dao = dao;
    this.table = dao.dao().table();
    this.names = new SqlNames();
    this.clauses = new ComposedClauses(table, names);
    this.composition = new Composition(dao, clauses.row(), clauses.rowConstant());
    this.statements = new StatementConstants(dao, names, clauses, composition);
    this.rows = RowMembers.of(table, names);
    this.staging = new StagingConstants(table, names, statements, rows.rowsBinds());
    this.queries = new QueryConstants(names);
    this.composed =
        new ComposedRows(table, names, composition, statements, rows.keyColumns(), rows.binders());
    this.onOneServer = dao.onOneServer().map(it -> new SqlMembers(it, this));
  }

  /** Those for one server, which bind and read rows as the others do. */
  private SqlMembers(DaoSql dao, SqlMembers others) {
    this.dao = dao.ofMany();
    this.table = dao.dao().table();
    this.names = others.names.onOneServer();
    this.clauses = others.clauses;
    this.composition = new Composition(dao, clauses.row(), clauses.rowConstant());
    this.statements = others.statements.onOneServer(this.dao, names, composition);
    this.rows = others.rows;
    this.staging = new StagingConstants(table, names, statements, rows.rowsBinds());
    this.queries = others.queries.onOneServer(names);
    this.composed =
        new ComposedRows(table, names, composition, statements, rows.keyColumns(), rows.binders());
    this.onOneServer = Optional.empty();
  }

  /** Those by which an operation takes many rows where one server has all of the table. */
  public Optional<SqlMembers> onOneServer() {
    return onOneServer;
  }

  /** The statements of an operation. */
  public OperationSql sql(Operation operation) {
    return dao.operations().stream()
        .filter(it -> it.operation().equals(operation))
        .findFirst()
        .orElseThrow();
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
    return rows.codecs();
  }

  RowNames rowNames() {
    return rows.names();
  }

  SuppliedKeys keys() {
    return rows.keys();
  }

  BindMethods binds() {
    return rows.binds();
  }

  RowsBindMethods rowsBinds() {
    return rows.rowsBinds();
  }

  ValuesBindMethods valuesBinds() {
    return rows.valuesBinds();
  }

  StagingConstants staging() {
    return staging;
  }

  KeyColumns keyColumns() {
    return rows.keyColumns();
  }

  QueryConstants queries() {
    return queries;
  }

  public Readers readers() {
    return rows.readers();
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
    return outcome
        ? CodeBlock.of("$L.withOutcome($L)", stored, rows.readers().written(true))
        : stored;
  }

  /** Binds the parameters of a method. */
  public Binder binder(NameAllocator locals) {
    return new Binder(locals, rows.names(), rows.values());
  }

  /** The constants, in the order in which they need each other. */
  LargeClass constants() {
    SharedFields shared = new SharedFields(dao.dao(), composition);
    List<FieldSpec> fields =
        Stream.of(
                List.of(shared.version()),
                statements.fields(),
                clauses.fields(),
                statements.statements(),
                shared.forRows(),
                rows.moments().fields(statements.moments()),
                rows.codecs().fields(),
                rows.keyColumns().fields(),
                composed.fields(),
                staging.fields(),
                queries.fields(),
                onOneServer.map(SqlMembers::fields).orElse(List.of()),
                List.of(tableField().field(onOneServer.map(SqlMembers::tableField))))
            .flatMap(List::stream)
            .toList();
    return LargeClass.of(fields, names);
  }

  /** Those of what is for one server. */
  private List<FieldSpec> fields() {
    return Stream.of(statements.statements(), composed.fields(), staging.fields(), queries.fields())
        .flatMap(List::stream)
        .toList();
  }

  private TableField tableField() {
    return new TableField(dao, statements, staging, composed);
  }

  List<MethodSpec> methods() {
    return rows.methods();
  }
}
