package dev.arbiter.processor.generate.compose;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.internal.sql.Conversion;
import dev.arbiter.internal.sql.RowColumn;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.processor.generate.source.Literals;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.statement.Expressions;
import dev.arbiter.processor.sql.table.BatchTypes;
import dev.arbiter.processor.sql.table.DomainTexts;
import dev.arbiter.processor.sql.table.TableDdl;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.ArrayList;
import java.util.List;

/**
 * A table's row as the runtime composes clauses of it: by what is declared of the columns, but for
 * those whose Java type, or whose default, makes another text.
 */
final class RowTextCode {

  private final TableDdl ddl;
  private final List<RowColumn> columns = new ArrayList<>();
  private final RowText text;
  private final CodeBlock.Builder code;

  RowTextCode(Table table) {
    this.ddl = new TableDdl(table);
    this.code =
        CodeBlock.builder().add("$T.of($S, COLUMNS)$>$>", Types.DECLARED_ROW, TableNames.of(table));
    table.columns().forEach(it -> columns.add(column(it)));
    this.text = new RowText(TableNames.of(table), columns, true);
    code.add("$<$<");
  }

  /** What the code makes. */
  RowText text() {
    return text;
  }

  CodeBlock code() {
    return code.build();
  }

  private RowColumn column(Column column) {
    RowColumn declared =
        RowColumn.of(
            Identifiers.quote(column.name()),
            source(column),
            column.optional(),
            column.sqlType().text(),
            column.generation() instanceof Generation.Default it ? ddl.operand(it.value()) : null);
    List<CodeBlock> changes = new ArrayList<>();
    RowColumn result = otherwise(sent(declared, column, changes), column, changes);
    if (!changes.isEmpty()) {
      code.add(
          "\n.with($S, it -> it$L)", Identifiers.quote(column.name()), CodeBlock.join(changes, ""));
    }
    return result;
  }

  private static RowColumn.Source source(Column column) {
    if (!column.insertable()) {
      return RowColumn.Source.SERVER;
    }
    return column.identityByDefault() ? RowColumn.Source.ROW_OR_SEQUENCE : RowColumn.Source.ROW;
  }

  private static RowColumn sent(RowColumn declared, Column column, List<CodeBlock> changes) {
    String element = BatchTypes.element(column);
    boolean converted = !BatchTypes.isDirect(column);
    if (!column.insertable() || (declared.element().equals(element) && !converted)) {
      return declared;
    }
    if (DomainTexts.conversion(column) == Conversion.READ) {
      changes.add(CodeBlock.of(".read()"));
      return declared.read();
    }
    changes.add(CodeBlock.of(".sentAs($S)", element));
    return declared.sentAs(element);
  }

  private static RowColumn otherwise(RowColumn declared, Column column, List<CodeBlock> changes) {
    if (!(column.generation() instanceof Generation.Default it)) {
      return declared;
    }
    String other = Expressions.otherArm(it.value(), column);
    if (other.equals(declared.otherwise())) {
      return declared;
    }
    RowColumn casting = declared.casting();
    boolean casts = other.equals(casting.otherwise());
    changes.add(
        casts ? CodeBlock.of(".casting()") : CodeBlock.of(".otherwise($L)", Literals.text(other)));
    return casts ? casting : declared.otherwise(other);
  }
}
