package dev.arbiter.processor.generate.statement;

import static java.util.Objects.requireNonNull;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.compose.ComposedClauses;
import dev.arbiter.processor.generate.compose.Composition;
import dev.arbiter.processor.generate.definition.DefinitionCode;
import dev.arbiter.processor.generate.definition.IndexCode;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.DaoSql;
import dev.arbiter.processor.sql.OperationSql;
import dev.arbiter.processor.sql.StepsSql;
import dev.arbiter.processor.sql.batch.BatchSql;
import dev.arbiter.processor.sql.batch.InsertSql;
import dev.arbiter.processor.sql.distributed.DistributedSql;
import dev.arbiter.processor.sql.distributed.ValuesSql;
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The constants of a DAO's indexes and statements. */
final class StatementConstants {

  private final DaoSql dao;
  private final SqlNames names;
  private final Composition composition;
  private final ClauseConstants clauses;
  private final Map<UniqueKey, String> indexes = new LinkedHashMap<>();
  private final IdentityHashMap<NamedStatement, String> constants = new IdentityHashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  StatementConstants(
      DaoSql dao, SqlNames names, ComposedClauses composed, Composition composition) {
    this.dao = dao;
    this.names = names;
    this.composition = composition;
    this.clauses = new ClauseConstants(names, composed, written());
    for (UniqueKey key : dao.dao().table().keys()) {
      String index = "INDEX_BY_" + SqlNames.upperSnake(key.suffix());
      indexes.put(key, names.constant(List.of(index)));
    }
    operations().forEach(this::name);
    dao.planned().stream().filter(StatementList::selectsMoment).forEach(it -> nameAs(it, "MOMENT"));
    dao.planned().stream().filter(constants::containsKey).forEach(this::declare);
  }

  /** The operations that have statements of their own. */
  private Stream<OperationSql> operations() {
    return dao.operations().stream().filter(it -> !composition.has(it.operation()));
  }

  /** The statements that are not composed, those too that differ in nothing but their name. */
  private List<NamedStatement> written() {
    return operations().flatMap(OperationSql::statements).toList();
  }

  /** The constant of an index. */
  String index(UniqueKey key) {
    return requireNonNull(indexes.get(key));
  }

  private void name(OperationSql operation) {
    String method = SqlNames.upperSnake(operation.operation().method());
    String each = operation.batch().isPresent() ? "_EACH" : "";
    name(operation.row().with().named(), each);
    operation.row().without().ifPresent(it -> name(it.named(), each + withoutIdentity()));
    operation.steps().ifPresent(it -> name(it, method));
    operation.lookup().ifPresent(it -> name(it.named(), ""));
    operation
        .batch()
        .ifPresent(
            batch -> {
              name(batch.with(), method);
              batch.without().ifPresent(it -> name(it, method + withoutIdentity()));
            });
    operation.distributed().ifPresent(it -> name(it, method));
    operation.servers().ifPresent(it -> nameAs(it.named(), "SERVERS_OF_KEYS"));
    operation
        .insert()
        .ifPresent(
            insert -> {
              name(insert.with(), method);
              insert.without().ifPresent(it -> name(it, method + withoutIdentity()));
            });
  }

  private void name(StepsSql steps, String method) {
    nameAs(steps.insert().with().named(), method + "_INSERTING");
    steps
        .insert()
        .without()
        .ifPresent(it -> nameAs(it.named(), method + "_INSERTING" + withoutIdentity()));
    nameAs(steps.lock().named(), method + "_LOCKING");
  }

  private void name(DistributedSql sql, String method) {
    name(sql.values().with(), method);
    sql.values().without().ifPresent(it -> name(it, method + withoutIdentity()));
    sql.ofServer().ifPresent(it -> nameAs(it.statement().named(), method + "_OF_SERVER"));
    sql.numbers()
        .ifPresent(
            it ->
                nameAs(
                    it.statement().named(),
                    "KEYS_BY_" + SqlNames.upperSnake(it.raw().key().suffix())));
  }

  private void name(ValuesSql values, String method) {
    values.sizes().forEach(it -> nameAs(it.statement(), method + "_OF_" + it.rows()));
    values
        .alike()
        .forEach(
            it -> nameAs(it.statement().named(), method + "_SUPPLYING_" + it.supplied().size()));
  }

  private void name(BatchSql batch, String method) {
    nameAs(batch.alike().named(), method);
    batch.mixed().ifPresent(it -> nameAs(it.named(), method + "_MIXED"));
    batch.rounds().ifPresent(it -> nameAs(it.named(), "ROUNDS_OF_" + method));
    batch.order().ifPresent(it -> nameAs(it.named(), "ORDER_OF_" + method));
    batch.lookup().ifPresent(it -> nameAs(it.named(), "LOOKUP_OF_" + method));
  }

  private void name(InsertSql insert, String method) {
    nameAs(insert.alike().named(), method);
    insert.mixed().ifPresent(it -> nameAs(it.named(), method + "_MIXED"));
  }

  private void name(NamedStatement statement, String form) {
    String method = statement.name().substring(statement.name().indexOf('.') + 1);
    nameAs(statement, SqlNames.upperSnake(method.replace(' ', '_')) + form);
  }

  private void nameAs(NamedStatement statement, String name) {
    constants.computeIfAbsent(statement, it -> names.constant(List.of(name + "_SQL")));
  }

  private String withoutIdentity() {
    return "_WITHOUT_"
        + SqlNames.upperSnake(dao.dao().table().identityByDefault().orElseThrow().component());
  }

  private void declare(NamedStatement statement) {
    fields.add(
        FieldSpec.builder(Types.STATEMENT, constant(statement), STATIC, FINAL)
            .initializer("$L", definition(statement))
            .build());
  }

  /** The statement itself. */
  CodeBlock definition(NamedStatement statement) {
    List<CodeBlock> arguments = new ArrayList<>();
    String method = statement.name().substring(statement.name().indexOf('.') + 1);
    arguments.add(CodeBlock.of("$S", method));
    UniqueKey key = statement.key();
    arguments.add(key == null ? CodeBlock.of("null") : CodeBlock.of("$N", indexes.get(key)));
    statement.clauses().forEach(it -> arguments.add(clauses.argument(statement, it)));
    return CodeBlock.of(
        "STATEMENTS.$L(\n$>$>$L)$<$<",
        statement.kind().name().toLowerCase(Locale.ROOT),
        CodeBlock.join(arguments, ",$W"));
  }

  /** The text of a statement. */
  CodeBlock text(NamedStatement statement) {
    List<CodeBlock> pieces =
        statement.clauses().stream().map(it -> clauses.argument(statement, it)).toList();
    return pieces.size() == 1
        ? pieces.get(0)
        : CodeBlock.of(
            "$T.join(\n$>$>$S, $L)$<$<", String.class, "\n", CodeBlock.join(pieces, ",$W"));
  }

  /** The name of a statement's constant. */
  String constant(NamedStatement statement) {
    return requireNonNull(constants.get(statement));
  }

  /** The constants of what selects values of the moment, by the queries. */
  Map<String, String> moments() {
    Map<String, String> selects = new LinkedHashMap<>();
    dao.planned().stream()
        .filter(StatementList::selectsMoment)
        .forEach(it -> selects.put(it.sql(), constant(it)));
    return selects;
  }

  /** The index constants, in the order of the keys. */
  List<String> indexes() {
    return List.copyOf(indexes.values());
  }

  /** The indexes and the columns, which statements are made of. */
  List<FieldSpec> fields() {
    Table table = dao.dao().table();
    List<FieldSpec> all = new ArrayList<>();
    indexes.forEach((key, name) -> all.add(index(table, key, name)));
    all.add(factory(table));
    all.add(new DefinitionCode(table).columns());
    return all;
  }

  /** The common clauses, and the statements. */
  List<FieldSpec> statements() {
    List<FieldSpec> all = new ArrayList<>(clauses.fields());
    all.addAll(fields);
    return all;
  }

  private static FieldSpec index(Table table, UniqueKey key, String name) {
    return FieldSpec.builder(Types.INDEX, name, PRIVATE, STATIC, FINAL)
        .initializer("$L", new IndexCode(table).of(key))
        .build();
  }

  private static FieldSpec factory(Table table) {
    CodeBlock primaryKey =
        table
            .primaryKey()
            .map(it -> CodeBlock.of("$S", it.name()))
            .orElseGet(() -> CodeBlock.of("null"));
    return FieldSpec.builder(Types.STATEMENTS, "STATEMENTS", PRIVATE, STATIC, FINAL)
        .initializer(
            "new $T($S, $S, $L)",
            Types.STATEMENTS,
            table.recordName().dao(),
            TableNames.of(table),
            primaryKey)
        .build();
  }
}
