package dev.arbiter.processor.generate.statement;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.generate.binding.SqlNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants by which operations take rows: a statement, what binds a row, what reads one. */
final class QueryConstants {

  private final SqlNames names;
  private final Map<String, String> known;
  private final List<FieldSpec> fields = new ArrayList<>();

  QueryConstants(SqlNames names) {
    this(names, new HashMap<>());
  }

  private QueryConstants(SqlNames names, Map<String, String> known) {
    this.names = names;
    this.known = known;
  }

  /** Those for one server, which have some of these in common. */
  QueryConstants onOneServer(SqlNames names) {
    return new QueryConstants(names, known);
  }

  List<FieldSpec> fields() {
    return fields;
  }

  /**
   * The constant of that value.
   *
   * @param suggested its name, if the value has none yet
   */
  String constant(TypeName type, String suggested, CodeBlock value) {
    return known.computeIfAbsent(
        type + " " + value,
        it -> {
          String name = names.constant(List.of(suggested));
          fields.add(FieldSpec.builder(type, name, STATIC, FINAL).initializer("$L", value).build());
          return name;
        });
  }
}
