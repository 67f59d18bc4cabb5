package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.generate.definition.DefinitionCode;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.sql.DaoSql;
import dev.arbiter.processor.sql.statement.NamedStatement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code TABLE}: the table as data. */
final class TableField {

  private final DaoSql dao;
  private final StatementConstants statements;
  private final StagingConstants staging;
  private final ComposedRows composed;

  TableField(
      DaoSql dao, StatementConstants statements, StagingConstants staging, ComposedRows composed) {
    this.dao = dao;
    this.statements = statements;
    this.staging = staging;
    this.composed = composed;
  }

  /**
   * The field.
   *
   * @param onOneServer what the table has where one server has all rows
   */
  FieldSpec field(Optional<TableField> onOneServer) {
    CodeBlock definition =
        new DefinitionCode(dao.dao().table())
            .table(
                statements.indexes(),
                planned(),
                onOneServer.map(TableField::together).orElseGet(this::staging));
    return FieldSpec.builder(Types.TABLE, "TABLE", STATIC, FINAL)
        .initializer("$L", definition)
        .build();
  }

  private CodeBlock together() {
    Lists planned = plannedLists();
    CodeBlock staging = staging();
    return planned.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of(
            "$1T.onOneServer(\n$1T.statements($2L),\n$3L)",
            Types.COMPOSED,
            planned.code(),
            staging.isEmpty() ? CodeBlock.of("$T.of()", List.class) : staging);
  }

  private CodeBlock planned() {
    Lists lists = plannedLists();
    return lists.isComposed()
        ? CodeBlock.of("$T.statements($L)", Types.COMPOSED, lists.code())
        : lists.last();
  }

  private Lists plannedLists() {
    Lists lists = new Lists("statements");
    for (NamedStatement statement : dao.planned()) {
      composed
          .constant(statement.operation())
          .ifPresentOrElse(
              lists::composed, () -> lists.written(List.of(statements.constant(statement))));
    }
    return lists;
  }

  private CodeBlock staging() {
    Lists lists = new Lists("staging");
    for (Operation operation : dao.dao().operations()) {
      composed
          .constant(operation)
          .ifPresentOrElse(
              it -> {
                if (composed.isStaged(operation)) {
                  lists.composed(it);
                }
              },
              () -> lists.written(staging.batches(operation)));
    }
    return lists.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("$T.staging($L)", Types.COMPOSED, lists.code());
  }

  /** Lists behind each other: those of composed constants, and of others between them. */
  private static final class Lists {

    private final String method;
    private final List<CodeBlock> lists = new ArrayList<>();
    private final Set<String> composed = new LinkedHashSet<>();
    private final List<CodeBlock> written = new ArrayList<>();

    Lists(String method) {
      this.method = method;
    }

    void composed(String constant) {
      if (composed.add(constant)) {
        end();
        lists.add(CodeBlock.of("$N.$L()", constant, method));
      }
    }

    void written(List<String> constants) {
      constants.forEach(it -> written.add(CodeBlock.of("$N", it)));
    }

    private void end() {
      if (!written.isEmpty()) {
        lists.add(CodeBlock.of("$T.of($L)", List.class, last()));
        written.clear();
      }
    }

    CodeBlock last() {
      return CodeBlock.join(written, ",$W");
    }

    boolean isComposed() {
      return !composed.isEmpty();
    }

    boolean isEmpty() {
      return lists.isEmpty() && written.isEmpty();
    }

    CodeBlock code() {
      end();
      return CodeBlock.join(lists, ",$W");
    }
  }
}
