package dev.arbiter.processor.generate.definition;

import static java.util.Objects.requireNonNull;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.arbiter.processor.generate.binding.LabelMethods;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Check;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Constraint;
import dev.arbiter.processor.model.Distribution;
import dev.arbiter.processor.model.Generation;
import dev.arbiter.processor.model.Reference;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.PostgresType;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.table.TableDdl;
import dev.arbiter.processor.sql.table.TableNames;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a table and its columns as data for the runtime. */
public final class DefinitionCode {

  private final Table table;
  private final TableDdl ddl;

  public DefinitionCode(Table table) {
    this.table = table;
    this.ddl = new TableDdl(table);
  }

  /**
   * The table.
   *
   * @param indexes the constants of its indexes
   * @param statements its statements; empty if there are none
   * @param staging the list of those about temporary tables; empty if there are none
   */
  public CodeBlock table(List<String> indexes, CodeBlock statements, CodeBlock staging) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.of(", Types.TABLE);
    if (table.schema() != null) {
      code.add("$S, ", Identifiers.quote(table.schema()));
    }
    code.add("$S)$>$>", Identifiers.quote(table.name()));
    code.add("\n.columns(COLUMNS)");
    table.constraints().checks().forEach(it -> code.add("\n$L", check(it)));
    lines(code, "constraints", table.constraints().others().stream().map(this::constraint));
    lines(code, "references", table.references().map(this::reference));
    indexes(code, indexes);
    lines(code, "enums", enums());
    if (table.options().partitionBy() != null) {
      code.add("\n.partitionBy($S)", table.options().partitionBy().text());
    }
    if (table.options().with() != null) {
      code.add("\n.with($S)", table.options().with());
    }
    code.add(distribution(table.distribution()));
    if (!statements.isEmpty()) {
      code.add("\n.statements($L)", statements);
    }
    if (!staging.isEmpty()) {
      code.add("\n.staging($L)", staging);
    }
    return code.add("\n.build()$<$<").build();
  }

  private static CodeBlock distribution(Distribution distribution) {
    return switch (distribution.kind()) {
      case NONE -> CodeBlock.of("");
      case REFERENCE -> CodeBlock.of("\n.reference()");
      case COLUMN ->
          CodeBlock.of(
              "\n.distributedBy($S)", Identifiers.quote(requireNonNull(distribution.column())));
    };
  }

  /** The columns, which statements are composed of, too. */
  public FieldSpec columns() {
    List<CodeBlock> columns = table.columns().stream().map(this::column).toList();
    return FieldSpec.builder(ArrayTypeName.of(Types.COLUMN), "COLUMNS", PRIVATE, STATIC, FINAL)
        .initializer("{\n$>$>$L\n$<$<}", CodeBlock.join(columns, ",\n"))
        .build();
  }

  private static void lines(CodeBlock.Builder code, String part, Stream<CodeBlock> lines) {
    List<CodeBlock> all = lines.toList();
    if (!all.isEmpty()) {
      code.add("\n.$L(\n$>$>$L)$<$<", part, CodeBlock.join(all, ",\n"));
    }
  }

  private void indexes(CodeBlock.Builder code, List<String> unique) {
    if (table.indexes().isEmpty()) {
      constants(code, "indexes", unique);
    } else {
      IndexCode indexes = new IndexCode(table);
      lines(
          code,
          "indexes",
          Stream.concat(
              unique.stream().map(it -> CodeBlock.of("$N", it)),
              table.indexes().stream().map(indexes::of)));
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
    column.checks().forEach(check -> code.add("$Z$L", check(check)));
    return code.build();
  }

  private CodeBlock check(Check check) {
    return check.name() == null
        ? CodeBlock.of(".check($S)", ddl.text(check.condition()))
        : CodeBlock.of(
            ".check($S, $S)", Identifiers.quote(check.name()), ddl.text(check.condition()));
  }

  private CodeBlock constraint(Constraint constraint) {
    return CodeBlock.of(
        "$T.of($S,$W$S)", Types.CONSTRAINT, Identifiers.quote(constraint.name()), constraint.sql());
  }

  private CodeBlock generation(Generation generation) {
    if (generation instanceof Generation.Default it) {
      return CodeBlock.of("$Z.defaultsTo($S)", ddl.operand(it.value()));
    }
    if (generation instanceof Generation.Identity it) {
      return CodeBlock.of(
          switch (it.numbering()) {
            case ALWAYS -> ".identityAlways()";
            case BY_DEFAULT -> ".identityByDefault()";
            case SERIAL -> ".serial()";
          });
    }
    if (generation instanceof Generation.Computed it) {
      String method = it.stored() ? "computed" : "computedVirtually";
      return CodeBlock.of("$Z.$L($S)", method, ddl.text(it.value()));
    }
    return CodeBlock.of("");
  }

  private CodeBlock reference(Reference reference) {
    Reference.Rules rules = reference.rules();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($L, $S, $L)",
                Types.REFERENCE,
                columns(reference.columns()),
                TableNames.of(reference.schema(), reference.table()),
                columns(reference.referenced()))
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

  private static CodeBlock columns(List<String> names) {
    List<CodeBlock> quoted =
        names.stream().map(it -> CodeBlock.of("$S", Identifiers.quote(it))).toList();
    return quoted.size() == 1
        ? quoted.get(0)
        : CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(quoted, ", "));
  }

  private static CodeBlock action(String method, @Nullable String action) {
    return action == null
        ? CodeBlock.of("")
        : CodeBlock.of(".$L($T.Action.$L)", method, Types.REFERENCE, action.replace(' ', '_'));
  }

  private Stream<CodeBlock> enums() {
    Stream<Enumeration> declared =
        table.columns().stream().flatMap(it -> it.enumeration().stream()).distinct();
    Stream<Enumeration> existing =
        table.columns().stream().flatMap(it -> it.existingEnumeration().stream()).distinct();
    return Stream.concat(
        declared.map(this::enumeration),
        existing.map(it -> CodeBlock.of("$L.existing()", enumeration(it))));
  }

  /** By what the program has: of a class file, not every compiler knows the constants' order. */
  private CodeBlock enumeration(Enumeration type) {
    PostgresType postgres = requireNonNull(type.type());
    CodeBlock label =
        LabelMethods.areNeeded(type)
            ? CodeBlock.of("$T::label", Types.sql(table.recordName()))
            : CodeBlock.of("$T::name", Types.of(type));
    CodeBlock code =
        CodeBlock.of(
            "$T.of($S, $T.values(),$W$L)", Types.ENUM, postgres.name(), Types.of(type), label);
    return postgres.schema() == null
        ? code
        : CodeBlock.of("$L.inSchema($S)", code, postgres.schema());
  }
}
