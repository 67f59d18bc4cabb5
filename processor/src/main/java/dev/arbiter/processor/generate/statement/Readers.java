package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;

/** What reads a returned row: as the record, or with what became of it. */
public final class Readers {

  private final Table table;
  private final QueryConstants constants;

  Readers(Table table, QueryConstants constants) {
    this.table = table;
    this.constants = constants;
  }

  /** The type of what is read. */
  TypeName type(boolean outcome) {
    ClassName record = Types.record(table.recordName());
    return outcome ? ParameterizedTypeName.get(Types.UPSERTED, record) : record;
  }

  /** Reads a row that a statement wrote; the column behind its last says how. */
  public CodeBlock written(boolean outcome) {
    return outcome
        ? constant(
            "WITH_OUTCOME",
            CodeBlock.of(
                "$T.withOutcome($L, $L)", Types.ROW_READER, read(), table.columns().size() + 1))
        : read();
  }

  /** Reads a row that was left alone. */
  public CodeBlock unchanged(boolean outcome) {
    return outcome
        ? constant("AS_UNCHANGED", CodeBlock.of("$T.unchanged($L)", Types.ROW_READER, read()))
        : read();
  }

  private CodeBlock constant(String name, CodeBlock value) {
    TypeName type = ParameterizedTypeName.get(Types.ROW_READER, type(true));
    ClassName owner = Types.sql(table.recordName());
    return CodeBlock.of("$T.$N", owner, constants.constant(type, name, value));
  }

  private CodeBlock read() {
    return CodeBlock.of("$T::read", Types.sql(table.recordName()));
  }
}
