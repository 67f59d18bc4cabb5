package dev.arbiter.processor.generate.statement;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.source.Literals;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Nulls;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.ReferenceRules;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.ConflictTarget;
import dev.arbiter.processor.sql.table.TableDdl;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a table, its columns and its indexes as data for the runtime. */
final class DefinitionCode {

  private final Table table;
  private final TableDdl ddl;

  DefinitionCode(Table table) {
    this.table = table;
    this.ddl = new TableDdl(table);
  }

  /** {@code IndexDefinition.uniqueIndex("accounts_email_idx", "accounts", "LOWER(email)")}. */
  CodeBlock index(UniqueKey key) {
    ConflictTarget target = new ConflictTarget(table, key);
    String factory =
        switch (key.kind()) {
          case PRIMARY_KEY -> "primaryKey";
          case CONSTRAINT -> "uniqueConstraint";
          case INDEX -> "uniqueIndex";
        };
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.$L(\n$>$>", Types.INDEX, factory)
            .add("$S, $S", Identifiers.quote(key.name()), TableNames.of(table));
    target.parts().forEach(part -> code.add(",$W$S", part));
    code.add(")$<$<");
    if (key.nulls() == Nulls.NOT_DISTINCT) {
      code.add(".withNullsNotDistinct()");
    }
    if (target.predicate() != null) {
      code.add(".where($S)", target.predicate());
    }
    return code.build();
  }

  /**
   * The table.
   *
   * @param indexes the constants of its indexes
   * @param statements the constants of its statements
   * @param staging the list of those about temporary tables; empty if there are none
   */
  CodeBlock table(List<String> indexes, List<String> statements, CodeBlock staging) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.of(", Types.TABLE);
    if (table.schema() != null) {
      code.add("$S, ", Identifiers.quote(table.schema()));
    }
    code.add("$S)$>$>", Identifiers.quote(table.name()));
    code.add("\n.ddl($L)", Literals.textBlock(ddl.create()));
    lines(code, "columns", table.columns().stream().map(this::column));
    table.checks().forEach(check -> code.add("\n.check($S)", ddl.text(check)));
    lines(
        code,
        "references",
        table.columns().stream().filter(it -> it.reference() != null).map(this::reference));
    constants(code, "indexes", indexes);
    if (table.options().partitionBy() != null) {
      code.add("\n.partitionBy($S)", table.options().partitionBy().text());
    }
    constants(code, "statements", statements);
    if (!staging.isEmpty()) {
      code.add("\n.staging($L)", staging);
    }
    return code.add("\n.build()$<$<").build();
  }

  private static void lines(CodeBlock.Builder code, String part, Stream<CodeBlock> lines) {
    List<CodeBlock> all = lines.toList();
    if (!all.isEmpty()) {
      code.add("\n.$L(\n$>$>$L)$<$<", part, CodeBlock.join(all, ",\n"));
    }
  }

  private static void constants(CodeBlock.Builder code, String part, List<String> constants) {
    if (!constants.isEmpty()) {
      List<CodeBlock> all = constants.stream().map(it -> CodeBlock.of("$N", it)).toList();
      code.add("\n.$L($L)", part, CodeBlock.join(all, ",$W"));
    }
  }

  private CodeBlock column(Column column) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S, $S)",
                Types.COLUMN,
                Identifiers.quote(column.name()),
                column.sqlType().text())
            .add(generation(column.generation()));
    if (!column.nullable()) {
      code.add(".notNull()");
    }
    column.checks().forEach(check -> code.add(".check($S)", ddl.text(check)));
    return code.build();
  }

  private CodeBlock generation(Generation generation) {
    if (generation instanceof Generation.Default it) {
      return CodeBlock.of(".defaultsTo($S)", ddl.operand(it.value()));
    }
    if (generation instanceof Generation.Identity it) {
      return CodeBlock.of(it.always() ? ".identityAlways()" : ".identityByDefault()");
    }
    if (generation instanceof Generation.Computed it) {
      return CodeBlock.of(".computed($S)", ddl.text(it.value()));
    }
    return CodeBlock.of("");
  }

  private CodeBlock reference(Column column) {
    Reference reference = requireNonNull(column.reference());
    ReferenceRules rules = reference.rules();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S, $S, $S)",
                Types.REFERENCE,
                Identifiers.quote(column.name()),
                TableNames.of(reference.schema(), reference.table()),
                Identifiers.quote(reference.column()))
            .add(action("onDelete", rules.onDelete()))
            .add(action("onUpdate", rules.onUpdate()))
            .add(
                switch (rules.deferral()) {
                  case NONE -> "";
                  case DEFERRABLE -> ".deferrable()";
                  case INITIALLY_DEFERRED -> ".initiallyDeferred()";
                });
    if (reference.name() != null) {
      code.add(".named($S)", Identifiers.quote(reference.name()));
    }
    return code.build();
  }

  private static CodeBlock action(String method, @Nullable String action) {
    return action == null
        ? CodeBlock.of("")
        : CodeBlock.of(".$L($T.Action.$L)", method, Types.REFERENCE, action.replace(' ', '_'));
  }
}
