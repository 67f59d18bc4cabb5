package dev.arbiter.processor.generate.row;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import java.util.Locale;

/** The names inside {@code NewX}: components have the first choice, everything else gives way. */
public final class RowNames {

  private final NameAllocator fields = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();

  public RowNames(Table table) {
    for (Column column : table.insertable()) {
      fields.newName(column.component(), "component " + column.component());
      methods.newName(column.component(), "component " + column.component());
    }
    for (Column column : table.insertable()) {
      if (marked(column) || checkedAtBuild(table, column)) {
        fields.newName(column.component() + "Supplied", supplied(column));
      }
      if (column.optional()) {
        methods.newName("supplies" + capitalised(column.component()), supplied(column));
      }
    }
    methods.newName("builder", "builder");
    methods.newName("toBuilder", "toBuilder");
  }

  /**
   * Whether a field of its own says that the column was supplied. For a NOT NULL column of a
   * reference type, null says that it was not.
   */
  public static boolean marked(Column column) {
    return column.optional() && (column.nullable() || column.javaType().primitive());
  }

  /** Whether only {@code build()} can tell that a required value is missing. */
  public static boolean checkedAtBuild(Table table, Column column) {
    return !table.options().staged() && column.required();
  }

  /** The field that says whether the column was supplied. */
  public String mark(Column column) {
    return fields.get(supplied(column));
  }

  public String supplies(Column column) {
    return methods.get(supplied(column));
  }

  public String builder() {
    return methods.get("builder");
  }

  public String toBuilder() {
    return methods.get("toBuilder");
  }

  /** Whether {@code owner} supplies an optional column. */
  public CodeBlock isSupplied(String owner, Column column) {
    return marked(column)
        ? CodeBlock.of("$L.$N", owner, mark(column))
        : CodeBlock.of("$L.$N != null", owner, column.component());
  }

  /** Whether {@code owner} leaves an optional column out. */
  public CodeBlock isLeftOut(String owner, Column column) {
    return marked(column)
        ? CodeBlock.of("!$L.$N", owner, mark(column))
        : CodeBlock.of("$L.$N == null", owner, column.component());
  }

  private static String supplied(Column column) {
    return "supplied " + column.component();
  }

  public static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
