package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.arbiter.processor.generate.definition.DefinitionCode;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.sql.DaoSql;
import java.util.List;

/** {@code TABLE}: the table as data. */
final class TableField {

  private final DaoSql dao;
  private final StatementConstants statements;
  private final StagingConstants staging;

  TableField(DaoSql dao, StatementConstants statements, StagingConstants staging) {
    this.dao = dao;
    this.statements = statements;
    this.staging = staging;
  }

  FieldSpec field() {
    CodeBlock definition =
        new DefinitionCode(dao.dao().table())
            .table(statements.indexes(), statements.constants(dao.planned()), staging());
    return FieldSpec.builder(Types.TABLE, "TABLE", STATIC, FINAL)
        .initializer("$L", definition)
        .build();
  }

  private CodeBlock staging() {
    List<CodeBlock> batches = staging.batches().stream().map(it -> CodeBlock.of("$N", it)).toList();
    return batches.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("$T.statements($L)", Types.STAGING, CodeBlock.join(batches, ",$W"));
  }
}
