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

  Readers(Table table) {
    this.table = table;
  }

  /** The type of what is read. */
  TypeName type(boolean outcome) {
    ClassName record = Types.record(table.recordName());
    return outcome ? ParameterizedTypeName.get(Types.UPSERTED, record) : record;
  }

  /** Reads a row that a statement wrote; the column behind its last says how. */
  public CodeBlock written(boolean outcome) {
    return outcome ? forRows("written") : read();
  }

  /** Reads a row that was left alone. */
  public CodeBlock unchanged(boolean outcome) {
    return outcome ? forRows("unchanged") : read();
  }

  private CodeBlock forRows(String reader) {
    return CodeBlock.of("$T.FOR_ROWS.$N()", Types.sql(table.recordName()), reader);
  }

  private CodeBlock read() {
    return CodeBlock.of("$T::read", Types.sql(table.recordName()));
  }
}
