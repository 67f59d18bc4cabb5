package dev.arbiter.processor.generate.binding;

import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.statement.SqlParameter;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods that set the parameters of statements that take a row, each list of them once. */
public final class BindMethods {

  private final Table table;
  private final SqlNames names;
  private final Binding binding;
  private final Map<List<SqlParameter>, String> binds = new LinkedHashMap<>();
  private final List<MethodSpec> methods = new ArrayList<>();

  public BindMethods(Table table, SqlNames names, RowNames rowNames, ValueCode values) {
    this.table = table;
    this.names = names;
    this.binding = new Binding(rowNames, values, "statement", "row", "i");
  }

  public List<MethodSpec> all() {
    return methods;
  }

  /**
   * A reference to the method that sets the parameters.
   *
   * @param suggested the method's name, if it is still free
   */
  public CodeBlock reference(String suggested, List<SqlParameter> parameters) {
    String name = binds.get(parameters);
    if (name == null) {
      name = names.method(suggested);
      methods.add(method(name, parameters));
      binds.put(parameters, name);
    }
    return CodeBlock.of("$T::$N", Types.sql(table.recordName()), name);
  }

  private MethodSpec method(String name, List<SqlParameter> parameters) {
    List<SqlParameter> before = longestBeginning(parameters);
    List<SqlParameter> rest = parameters.subList(before.size(), parameters.size());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(STATIC)
            .addException(SQLException.class)
            .addParameter(PreparedStatement.class, "statement")
            .addParameter(Types.newRow(table.recordName()), "row");
    return Binding.counted(parameters)
        ? counting(method, before, rest)
        : method.addCode(beginning(before)).addCode(binding.from(before.size() + 1, rest)).build();
  }

  private CodeBlock beginning(List<SqlParameter> before) {
    return before.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("$N(statement, row);\n", binds.get(before));
  }

  /** What rows that leave their identity out set, is counted: it returns the last index. */
  private MethodSpec counting(
      MethodSpec.Builder method, List<SqlParameter> before, List<SqlParameter> rest) {
    method.returns(TypeName.INT);
    if (before.isEmpty()) {
      method.addStatement("int i = 0");
    } else {
      method.addStatement("int i = $N(statement, row)", binds.get(before));
    }
    return method.addCode(binding.counting(rest)).addStatement("return i").build();
  }

  /** The longest list with a method of its own that the parameters begin with. */
  private List<SqlParameter> longestBeginning(List<SqlParameter> parameters) {
    return binds.keySet().stream()
        .filter(it -> Binding.counted(it) == Binding.counted(parameters))
        .filter(it -> it.size() < parameters.size())
        .filter(it -> parameters.subList(0, it.size()).equals(it))
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }
}
