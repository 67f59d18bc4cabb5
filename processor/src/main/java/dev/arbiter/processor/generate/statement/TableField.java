package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.arbiter.processor.generate.source.Literals;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.DaoSql;
import dev.arbiter.processor.sql.TableDdl;
import dev.arbiter.processor.sql.TableNames;
import java.util.ArrayList;
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
    Table table = dao.dao().table();
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", TableNames.of(table)));
    arguments.add(CodeBlock.of("$L", Literals.textBlock(new TableDdl(table).create())));
    arguments.add(list(statements.indexes()));
    arguments.add(list(statements.constants(dao.planned())));
    arguments.add(
        staging.batches().isEmpty()
            ? list(List.of())
            : CodeBlock.of("$T.statements($L)", Types.STAGING, names(staging.batches())));
    return FieldSpec.builder(Types.TABLE, "TABLE", STATIC, FINAL)
        .initializer("new $T(\n$>$>$L)$<$<", Types.TABLE, CodeBlock.join(arguments, ",\n"))
        .build();
  }

  private static CodeBlock list(List<String> constants) {
    return CodeBlock.of("$T.of($L)", List.class, names(constants));
  }

  private static CodeBlock names(List<String> constants) {
    List<CodeBlock> items = constants.stream().map(it -> CodeBlock.of("$N", it)).toList();
    return CodeBlock.join(items, ",$W");
  }
}
