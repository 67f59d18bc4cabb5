package dev.arbiter.processor.model;

/** A parameter of a statement method. */
public sealed interface StatementParameter {

  String name();

  String erasedType();

  /** Used as {@code :name} in the statement's SQL. */
  record Named(String name, JavaType type, boolean nullable) implements StatementParameter {

    @Override
    public String erasedType() {
      return type.qualifiedName();
    }
  }

  /** Named like a record component: carries that column's value. */
  record ForColumn(String name, JavaType type, boolean nullable, Column column)
      implements StatementParameter {

    @Override
    public String erasedType() {
      return type.qualifiedName();
    }
  }

  /**
   * A row of the generated {@code NewX}, or a collection of them: supplies the columns that were
   * given to it.
   */
  record Row(String name, String erasedType, boolean many) implements StatementParameter {}
}
