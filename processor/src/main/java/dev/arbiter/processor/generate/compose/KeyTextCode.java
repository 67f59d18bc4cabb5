package dev.arbiter.processor.generate.compose;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.internal.sql.KeyText;
import dev.arbiter.internal.sql.RowText;
import dev.arbiter.processor.generate.source.Literals;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.ConflictRule;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.scan.judge.Rendering;
import dev.arbiter.processor.scan.lex.Identifiers;
import dev.arbiter.processor.sql.statement.ConflictRules;
import java.util.ArrayList;
import java.util.List;

/** A key as the runtime composes statements by it: its parts, and what its upserts set. */
final class KeyTextCode {

  private final Table table;
  private final UniqueKey key;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private KeyText text;

  private KeyTextCode(Table table, UniqueKey key, RowText row, String rowConstant) {
    this.table = table;
    this.key = key;
    this.text = KeyText.of(row);
    code.add("$T.of($N)", Types.KEY_TEXT, rowConstant);
    key.parts().forEach(this::part);
    if (key.where() != null) {
      where(key.where());
    }
  }

  /**
   * A key that rows are looked up by.
   *
   * @param row the constant of the row's text
   */
  static KeyTextCode of(Table table, UniqueKey key, RowText text, String row) {
    return new KeyTextCode(table, key, text, row);
  }

  KeyText text() {
    return text;
  }

  CodeBlock code() {
    return code.build();
  }

  private void part(KeyPart part) {
    boolean nullable = !part.neverNull();
    if (part.column() != null && part.collation() == null) {
      String name = Identifiers.quote(part.column());
      text = nullable ? text.nullableColumn(name) : text.column(name);
      code.add("$Z.$L($S)", nullable ? "nullableColumn" : "column", name);
    } else {
      String stored = parenthesised(part, stored(part.expression())) + collation(part);
      String sought = parenthesised(part, sought(part.expression())) + collation(part);
      text = nullable ? text.nullablePart(stored, sought) : text.part(stored, sought);
      code.add(
          "$Z.$L($L,$W$L)",
          nullable ? "nullablePart" : "part",
          Literals.text(stored),
          Literals.text(sought));
    }
  }

  private static String parenthesised(KeyPart part, String expression) {
    return part.parenthesised() ? "(" + expression + ")" : expression;
  }

  private static String collation(KeyPart part) {
    return part.collation() == null ? "" : " COLLATE " + part.collation();
  }

  private void where(Expression where) {
    String stored = stored(where);
    String sought = sought(where);
    text = text.where(stored, sought);
    code.add("$Z.where($L,$W$L)", Literals.text(stored), Literals.text(sought));
  }

  private static String stored(Expression expression) {
    return expression.tree().render(Rendering.unqualified().jdbc());
  }

  /** With each column in braces. */
  private static String sought(Expression expression) {
    boolean operands = expression.tree().needsOperandsInParentheses();
    return expression
        .tree()
        .render(
            Rendering.unqualified()
                .withStored(it -> operands ? "(" + place(it) + ")" : place(it))
                .jdbc());
  }

  private static String place(String column) {
    return "{" + Identifiers.quote(column) + "}";
  }

  /** With what an upsert by the columns' own rules sets. */
  void upserting() {
    ConflictRules rules = new ConflictRules(table, key);
    List<CodeBlock> replaced = new ArrayList<>();
    for (Column column : table.columns()) {
      String name = Identifiers.quote(column.name());
      if (!rules.settable(column)) {
        continue;
      }
      if (column.onConflict() instanceof ConflictRule.SetTo it) {
        replacing(replaced);
        setting(name, it.value().tree().render(Rendering.stored("t").jdbc()));
      } else if (rules.replaced(column)) {
        text = text.replacing(name);
        replaced.add(CodeBlock.of("$S", name));
      }
    }
    replacing(replaced);
    if (text.assignments().isEmpty()) {
      String name = Identifiers.quote(ConflictRules.unchanging(table).name());
      setting(name, "t." + name);
    }
  }

  private void replacing(List<CodeBlock> columns) {
    if (!columns.isEmpty()) {
      code.add("$Z.replacing($L)", CodeBlock.join(columns, ",$W"));
      columns.clear();
    }
  }

  private void setting(String column, String value) {
    text = text.setting(column, value);
    code.add("$Z.setting($S,$W$L)", column, Literals.text(value));
  }

  /** With keys that Java tells apart. */
  void toldInJava() {
    text = text.toldInJava();
    code.add("$Z.toldInJava()");
  }

  /** With keys that are looked up each by itself. */
  void lookedUpEach() {
    text = text.lookedUpEach();
    code.add("$Z.lookedUpEach()");
  }
}
