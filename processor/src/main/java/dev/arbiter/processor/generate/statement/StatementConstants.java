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
import dev.arbiter.processor.sql.statement.NamedStatement;
import dev.arbiter.processor.sql.statement.StatementList;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The constants of a DAO's indexes and statements. */
final class StatementConstants {

  private final DaoSql dao;
  private final Composition composition;
  private final ClauseConstants clauses;
  private final Map<UniqueKey, String> indexes;
  private final StatementNames constants;
  private final List<FieldSpec> fields = new ArrayList<>();

  StatementConstants(
      DaoSql dao, SqlNames names, ComposedClauses composed, Composition composition) {
    this.dao = dao;
    this.composition = composition;
    this.indexes = indexes(dao.dao().table(), names);
    this.clauses = new ClauseConstants(names, composed, written());
    this.constants = new StatementNames(dao.dao().table(), names);
    operations().forEach(constants::name);
    dao.planned().stream()
        .filter(StatementList::selectsMoment)
        .forEach(it -> constants.nameAs(it, "MOMENT"));
    dao.planned().stream().filter(constants::has).forEach(this::declare);
  }

  /** Those for one server, which have some of the others in common. */
  private StatementConstants(
      DaoSql dao, SqlNames names, Composition composition, StatementConstants others) {
    this.dao = dao;
    this.composition = composition;
    this.indexes = others.indexes;
    this.clauses = others.clauses.onOneServer(names, written());
    this.constants = new StatementNames(dao.dao().table(), names);
    List<NamedStatement> own = new ArrayList<>();
    for (NamedStatement statement : dao.planned()) {
      others
          .constants
          .ofEqual(statement)
          .ifPresentOrElse(it -> constants.put(statement, it), () -> own.add(statement));
    }
    operations().forEach(constants::name);
    own.stream().filter(constants::has).forEach(this::declare);
  }

  /** Those for one server. */
  StatementConstants onOneServer(DaoSql dao, SqlNames names, Composition composition) {
    return new StatementConstants(dao, names, composition, this);
  }

  private static Map<UniqueKey, String> indexes(Table table, SqlNames names) {
    Map<UniqueKey, String> indexes = new LinkedHashMap<>();
    for (UniqueKey key : table.keys()) {
      String index = "INDEX_BY_" + SqlNames.upperSnake(key.suffix());
      indexes.put(key, names.constant(List.of(index)));
    }
    return indexes;
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
    return constants.of(statement);
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
