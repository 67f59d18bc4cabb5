package dev.arbiter.processor.generate.binding;

import static java.util.Objects.requireNonNull;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The constants that select values of the moment. */
public final class MomentConstants {

  private final Table table;
  private final SqlNames names;
  private final Map<String, String> constants = new LinkedHashMap<>();

  public MomentConstants(Table table, SqlNames names) {
    this.table = table;
    this.names = names;
  }

  /** The constant for a query. */
  CodeBlock of(String sql) {
    String name = constants.computeIfAbsent(sql, it -> names.constant(List.of("MOMENT")));
    return CodeBlock.of("$T.$N", Types.sql(table.recordName()), name);
  }

  /**
   * The constants.
   *
   * @param statements the constants of the statements that select the values, by their queries
   */
  public List<FieldSpec> fields(Map<String, String> statements) {
    List<FieldSpec> fields = new ArrayList<>();
    constants.forEach(
        (sql, name) ->
            fields.add(
                FieldSpec.builder(Types.MOMENT, name, STATIC, FINAL)
                    .initializer("new $T($N)", Types.MOMENT, requireNonNull(statements.get(sql)))
                    .build()));
    return fields;
  }
}
