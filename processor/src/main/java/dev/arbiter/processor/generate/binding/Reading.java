package dev.arbiter.processor.generate.binding;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the record from a row that a statement returned. */
public final class Reading {

  private final Table table;
  private final ValueCode values;

  public Reading(Table table, ValueCode values) {
    this.table = table;
    this.values = values;
  }

  public MethodSpec method() {
    ClassName record = Types.record(table.recordName());
    List<CodeBlock> arguments = new ArrayList<>();
    for (Column column : table.columns()) {
      arguments.add(values.get(column, CodeBlock.of("$L", arguments.size() + 1)));
    }
    return MethodSpec.methodBuilder("read")
        .addModifiers(STATIC)
        .addException(SQLException.class)
        .returns(record)
        .addParameter(ResultSet.class, "row")
        .addCode("return new $T(\n$>$>$L);\n$<$<", record, CodeBlock.join(arguments, ",\n"))
        .build();
  }
}
