package dev.arbiter.processor.generate;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.ConflictTarget;
import dev.arbiter.processor.sql.TableDdl;
import dev.arbiter.processor.sql.TableNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A DAO's constants: its indexes, its statements and the table. What several statements begin or
 * end with is a constant of its own.
 */
final class Constants {

  private final Table table;
  private final DaoNames names;
  private final List<FieldSpec> texts = new ArrayList<>();
  private final Map<String, String> shared = new LinkedHashMap<>();
  private final Map<UniqueKey, String> indexes = new LinkedHashMap<>();
  private final List<FieldSpec> indexFields = new ArrayList<>();
  private final List<FieldSpec> statements = new ArrayList<>();

  Constants(Table table, DaoNames names) {
    this.table = table;
    this.names = names;
    table.keys().forEach(this::index);
  }

  private void index(UniqueKey key) {
    String name = names.constant(DaoNames.upperSnake("by" + key.suffix()));
    indexes.put(key, name);
    indexFields.add(
        constant(Types.INDEX, name)
            .initializer(
                "\nnew $T(\n    $S,\n    $S,\n    $L)",
                Types.INDEX,
                key.name(),
                new ConflictTarget(table, key).definition() + ";",
                key.primary())
            .build());
  }

  /** Text that several statements have in common, from a line's beginning to a line's end. */
  void share(String name, String text) {
    String constant = names.constant(name);
    shared.put(text, constant);
    texts.add(
        constant(TypeName.get(String.class), constant)
            .initializer("\n$L", Literals.textBlock(text))
            .build());
  }

  /**
   * @param method what the statement's name ends in, after the DAO's
   * @return the name of the statement's constant
   */
  String statement(String constant, String method, String sql, @Nullable UniqueKey arbiter) {
    String name = names.constant(constant);
    CodeBlock.Builder arguments =
        CodeBlock.builder()
            .add("$S,\n$S,\n$L", table.recordName().dao() + "." + method, tableName(), text(sql));
    if (arbiter != null) {
      arguments.add(",\n$N", indexes.get(arbiter));
    }
    statements.add(
        constant(Types.STATEMENT, name)
            .initializer("\nnew $T(\n$>$>$L)$<$<", Types.STATEMENT, arguments.build())
            .build());
    return name;
  }

  /** The statement as a concatenation of shared texts and a text block for the rest. */
  private String text(String sql) {
    String before = "";
    String after = "";
    String rest = sql;
    for (Map.Entry<String, String> text : shared.entrySet()) {
      if (before.isEmpty() && rest.startsWith(text.getKey())) {
        before = text.getValue() + "\n    + ";
        rest = rest.substring(text.getKey().length());
      } else if (after.isEmpty() && rest.contains(text.getKey())) {
        int start = rest.lastIndexOf(text.getKey());
        String end = rest.substring(start + text.getKey().length());
        after = "\n    + " + text.getValue();
        after += end.isEmpty() ? "" : "\n    + " + CodeBlock.of("$S", end);
        rest = rest.substring(0, start);
      }
    }
    if (rest.isEmpty()) {
      String joined = before + after.strip().replaceFirst("^\\+ ", "");
      return joined;
    }
    String block = Literals.textBlock(rest);
    String indented = before.isEmpty() ? block : block.replace("\n", "\n    ");
    return before + indented + after;
  }

  private String tableName() {
    return TableNames.of(table);
  }

  List<FieldSpec> all() {
    List<FieldSpec> all = new ArrayList<>(indexFields);
    all.addAll(texts);
    all.addAll(statements);
    all.add(tableField());
    return all;
  }

  private FieldSpec tableField() {
    CodeBlock indexList = list(indexes.values().stream().map(it -> CodeBlock.of("$N", it)).toList());
    CodeBlock statementList =
        list(statements.stream().map(it -> CodeBlock.of("$N", it.name())).toList());
    return FieldSpec.builder(Types.TABLE, "TABLE", PUBLIC, STATIC, FINAL)
        .addJavadoc(
            "The table as $T declares it.\n\n$L\n",
            Types.record(table.recordName()),
            Javadocs.block(new TableDdl(table).create().strip()))
        .initializer(
            "\nnew $T(\n$>$>$S,\n$L,\n$L,\n$L)$<$<",
            Types.TABLE,
            tableName(),
            Literals.textBlock(new TableDdl(table).create()),
            indexList,
            statementList)
        .build();
  }

  private static CodeBlock list(List<CodeBlock> items) {
    return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(items, ",$W"));
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL);
  }
}
