package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.compose.ComposedClauses;
import dev.arbiter.processor.generate.source.Literals;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.statement.Clause;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The clauses that several statements have in common: a constant each. */
final class ClauseConstants {

  /** Shorter clauses are as readable as the name of a constant. */
  private static final int SHORT = 40;

  private final SqlNames names;
  private final ComposedClauses composed;
  private final Map<String, Integer> uses = new LinkedHashMap<>();
  private final Map<String, String> others;
  private final Map<String, String> constants = new LinkedHashMap<>();

  ClauseConstants(SqlNames names, ComposedClauses composed, Collection<NamedStatement> statements) {
    this(names, composed, statements, Map.of());
  }

  private ClauseConstants(
      SqlNames names,
      ComposedClauses composed,
      Collection<NamedStatement> statements,
      Map<String, String> others) {
    this.names = names;
    this.composed = composed;
    this.others = others;
    for (NamedStatement statement : statements) {
      statement.clauses().forEach(it -> uses.merge(text(it), 1, Integer::sum));
    }
  }

  /** Those of statements for one server, which have some of these in common. */
  ClauseConstants onOneServer(SqlNames names, Collection<NamedStatement> statements) {
    return new ClauseConstants(names, composed, statements, constants);
  }

  private static String text(Clause clause) {
    return clause.repeated() == null ? clause.text() : clause.repeated().row();
  }

  /** A clause as an argument: composed by the runtime, a constant, or a literal. */
  CodeBlock argument(NamedStatement statement, Clause clause) {
    Clause.Repeated repeated = clause.repeated();
    return repeated == null
        ? composed.argument(clause.text()).orElseGet(() -> written(statement, clause))
        : CodeBlock.of(
            "$T.values($L, $L)",
            Types.VALUES_STATEMENT,
            repeated.times(),
            written(statement, new Clause(clause.kind(), repeated.row())));
  }

  private CodeBlock written(NamedStatement statement, Clause clause) {
    String text = clause.text();
    String known = others.get(text);
    if (known != null) {
      return CodeBlock.of("$N", known);
    }
    boolean shared =
        uses.getOrDefault(text, 0) > 1 && (text.length() > SHORT || text.indexOf('\n') >= 0);
    return shared
        ? CodeBlock.of(
            "$N",
            constants.computeIfAbsent(text, it -> names.constant(suggestions(statement, clause))))
        : Literals.text(text);
  }

  private static List<String> suggestions(NamedStatement statement, Clause clause) {
    String kind = clause.kind().name();
    UniqueKey key = statement.key();
    String byKey = key == null ? kind : kind + "_BY_" + SqlNames.upperSnake(key.suffix());
    List<String> suggestions = new ArrayList<>();
    switch (clause.kind()) {
      case WHOLE -> suggestions.add(SqlNames.upperSnake(stagingStep(statement)) + "_STAGE");
      case ON_CONFLICT, SET, MIXED_SET, WHERE, ORDER_BY -> suggestions.add(byKey);
      case INSERT -> suggestions.add(fills(statement) ? "INSERT_INTO_STAGE" : "INSERT_INTO");
      case SELECT -> suggestions.add(select(statement));
      case FROM -> suggestions.add(fills(statement) ? "FROM_START" : from(statement));
      default -> suggestions.add(kind);
    }
    Stream.of(
            statement.operation().returns().outcome() ? "_OUTCOME" : "",
            statement.operation().many() ? "_PLACE" : "")
        .filter(it -> !it.isEmpty() && clause.kind() == Clause.Kind.RETURNING)
        .map(it -> kind + it)
        .forEach(suggestions::add);
    return suggestions;
  }

  private static boolean fills(NamedStatement statement) {
    return statement.name().indexOf('/') > 0;
  }

  /** Statements of many rows select what they insert, with its marks or its place where needed. */
  private static String select(NamedStatement statement) {
    if (fills(statement)) {
      return "SELECT_INTO_STAGE";
    }
    if (!statement.operation().many() || statement.kind() != NamedStatement.Kind.INSERT) {
      return "SELECT";
    }
    if (statement.operation().action() == Action.INSERT) {
      return "SELECT_ROWS";
    }
    return statement.operation().returns().rows() ? "SELECT_WITH_PLACE" : "SELECT_WITH_MARKS";
  }

  private static String from(NamedStatement statement) {
    return statement.operation().many() && statement.kind() == NamedStatement.Kind.INSERT
        ? "FROM_STAGE"
        : "FROM";
  }

  private static String stagingStep(NamedStatement statement) {
    return statement.name().substring(statement.name().indexOf('/') + 1);
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    constants.forEach(
        (text, name) ->
            fields.add(
                FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC)
                    .addModifiers(Modifier.FINAL)
                    .initializer("$L", Literals.text(text))
                    .build()));
    return fields;
  }
}
