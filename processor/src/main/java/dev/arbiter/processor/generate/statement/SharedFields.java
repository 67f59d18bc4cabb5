package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.generate.compose.Composition;
import dev.arbiter.processor.generate.source.ProcessorVersion;
import dev.arbiter.processor.generate.source.Types;
import java.util.List;

/** The constants that the others need. */
record SharedFields(Dao dao, Composition composition) {

  /** Refuses another version of the runtime, before anything else. */
  FieldSpec version() {
    return FieldSpec.builder(String.class, "VERSION", STATIC, FINAL)
        .initializer(
            "$T.matching(\n$>$>$S, $S)$<$<",
            Types.RUNTIME_VERSION,
            dao.table().recordName().qualifiedDao(),
            ProcessorVersion.VERSION)
        .build();
  }

  /** What makes statements that take rows; none where all of them are composed. */
  List<FieldSpec> forRows() {
    boolean needed =
        dao.operations().stream()
            .filter(it -> !composition.has(it))
            .anyMatch(it -> it.rowParameter().isPresent() || it.returns().outcome());
    return needed ? List.of(rowStatements()) : List.of();
  }

  private FieldSpec rowStatements() {
    TypeName type =
        ParameterizedTypeName.get(
            Types.ROW_STATEMENTS,
            Types.newRow(dao.table().recordName()),
            Types.record(dao.table().recordName()));
    return FieldSpec.builder(type, "FOR_ROWS", STATIC, FINAL)
        .initializer(
            "\n$>$>new $T($T::read, $L)$<$<",
            type,
            Types.sql(dao.table().recordName()),
            dao.table().columns().size())
        .build();
  }
}
