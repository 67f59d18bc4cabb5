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
import dev.arbiter.processor.sql.NamedStatement;
import dev.arbiter.processor.sql.TableDdl;
import dev.arbiter.processor.sql.TableNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A DAO's constants: its indexes, its statements and the table. What several statements begin or
 * end with is a constant of its own.
 */
final class Constants {

  private final Table table;
  private final DaoNames names;
  private final Set<String> used = new HashSet<>();
  private final Map<String, String> shared = new LinkedHashMap<>();
  private final Map<UniqueKey, String> indexes = new LinkedHashMap<>();
  private final List<FieldSpec> indexFields = new ArrayList<>();
  private final List<FieldSpec> statements = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final Map<String, String> sharedStatements = new HashMap<>();
  private final List<NamedStatement> named = new ArrayList<>();
  private final Spools spools = new Spools();

  Constants(Table table, DaoNames names) {
    this.table = table;
    this.names = names;
    table.keys().forEach(this::declare);
  }

  private void declare(UniqueKey key) {
    String name = names.constant(DaoNames.upperSnake("by" + key.suffix()));
    indexes.put(key, name);
    indexFields.add(
        constant(Types.INDEX, name)
            .initializer(
                "new $T(\n    $S,\n    $S,\n    $L)",
                Types.INDEX,
                key.name(),
                new ConflictTarget(table, key).definition() + ";",
                key.primary())
            .build());
  }

  /** Text that several statements have in common, from a line's beginning to a line's end. */
  void share(String name, String text) {
    shared.computeIfAbsent(text, it -> names.constant(name));
  }

  private String use(String text) {
    used.add(text);
    return Objects.requireNonNull(shared.get(text));
  }

  private List<FieldSpec> sharedTexts() {
    return shared.keySet().stream()
        .filter(used::contains)
        .map(
            text ->
                constant(TypeName.get(String.class), use(text))
                    .initializer("$L", Literals.textBlock(text).replace("\n", "\n    "))
                    .build())
        .toList();
  }

  /**
   * Declares a statement.
   *
   * @param method what the statement's name ends in, after the DAO's
   * @return the name of the statement's constant
   */
  String statement(String constant, String method, String sql, @Nullable UniqueKey arbiter) {
    String name = unlisted(constant, method, sql, arbiter);
    listed.add(name);
    named.add(new NamedStatement(fullName(method), sql, arbiter));
    return name;
  }

  /** The same, for a statement that others may have declared already. */
  String sharedStatement(String constant, String method, String sql) {
    String known = sharedStatements.get(sql);
    if (known == null) {
      known = statement(constant, method, sql, null);
      sharedStatements.put(sql, known);
    }
    return known;
  }

  /**
   * The same, for one about a temporary table: without it, no server can plan the statement.
   *
   * @param table the statement that creates the temporary table
   */
  String temporary(
      String table,
      Spools.Step step,
      String constant,
      String method,
      String sql,
      @Nullable UniqueKey arbiter) {
    String known = sharedStatements.get(sql);
    if (known == null) {
      known = unlisted(constant, method, sql, arbiter);
      sharedStatements.put(sql, known);
      spools.add(table, step, known, new NamedStatement(fullName(method), sql, arbiter));
    }
    return known;
  }

  private String unlisted(String constant, String method, String sql, @Nullable UniqueKey arbiter) {
    String name = names.constant(constant);
    CodeBlock.Builder arguments =
        CodeBlock.builder().add("$S,\n$S,\n$L", fullName(method), TableNames.of(table), text(sql));
    UniqueKey primaryKey = renamedPrimaryKey();
    if (primaryKey != null) {
      CodeBlock index = arbiter == null ? CodeBlock.of("null") : index(arbiter);
      arguments.add(",\n$L,\n$S", index, primaryKey.name());
    } else if (arbiter != null) {
      arguments.add(",\n$L", index(arbiter));
    }
    statements.add(
        constant(Types.STATEMENT, name)
            .initializer("new $T(\n$>$>$L)$<$<", Types.STATEMENT, arguments.build())
            .build());
    return name;
  }

  private CodeBlock index(UniqueKey key) {
    return CodeBlock.of("$N", Objects.requireNonNull(indexes.get(key)));
  }

  /** The primary key, if the runtime cannot guess its name from the table's. */
  private @Nullable UniqueKey renamedPrimaryKey() {
    return table.primaryKey().filter(it -> !it.name().equals(table.name() + "_pkey")).orElse(null);
  }

  /** The statement as a concatenation of shared texts and literals for what is between them. */
  private CodeBlock text(String sql) {
    List<CodeBlock> pieces = new ArrayList<>();
    int start = 0;
    while (start < sql.length()) {
      String shared = sharedAt(sql, start);
      int end = start + 1;
      if (shared != null) {
        end = start + shared.length();
        pieces.add(CodeBlock.of("$N", use(shared)));
      } else {
        while (end < sql.length() && sharedAt(sql, end) == null) {
          end++;
        }
        pieces.add(literal(sql.substring(start, end)));
      }
      start = end;
    }
    boolean oneLine = pieces.stream().noneMatch(it -> it.toString().contains("\n"));
    return CodeBlock.join(pieces, oneLine ? " + " : "\n    + ");
  }

  private static CodeBlock literal(String text) {
    int end = text.indexOf('\n');
    boolean oneLine = end < 0 || end == text.length() - 1;
    return CodeBlock.of("$L", oneLine ? Literals.string(text) : Literals.textBlock(text));
  }

  private @Nullable String sharedAt(String sql, int start) {
    return shared.keySet().stream()
        .filter(text -> sql.startsWith(text, start))
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** Every statement, those about temporary tables last. */
  List<NamedStatement> named() {
    List<NamedStatement> all = new ArrayList<>(named);
    all.addAll(spools.statements());
    return all;
  }

  private String fullName(String method) {
    return table.recordName().dao() + "." + method;
  }

  List<FieldSpec> all() {
    List<FieldSpec> all = new ArrayList<>(indexFields);
    all.addAll(sharedTexts());
    all.addAll(statements);
    all.add(tableField());
    return all;
  }

  private FieldSpec tableField() {
    String ddl = new TableDdl(table).create();
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", TableNames.of(table)));
    arguments.add(CodeBlock.of("$L", Literals.textBlock(ddl)));
    arguments.add(list(List.copyOf(indexes.values())));
    arguments.add(list(listed));
    if (!spools.constants().isEmpty()) {
      arguments.add(list(spools.constants()));
    }
    return FieldSpec.builder(Types.TABLE, "TABLE", PUBLIC, STATIC, FINAL)
        .addJavadoc(
            "The table as $T declares it.\n\n$L\n",
            Types.record(table.recordName()),
            Javadocs.block(ddl.strip()))
        .initializer("new $T(\n$>$>$L)$<$<", Types.TABLE, CodeBlock.join(arguments, ",\n"))
        .build();
  }

  private static CodeBlock list(List<String> constants) {
    List<CodeBlock> items = constants.stream().map(it -> CodeBlock.of("$N", it)).toList();
    return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(items, ",$W"));
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL);
  }
}
