package dev.arbiter.processor.dao;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.type.JavaType;

/** A parameter of an operation's method. */
public sealed interface Parameter {

  String name();

  /** The type without its arguments, fully qualified. */
  String erasedType();

  /** Used as {@code :name} in the operation's SQL. */
  record Named(String name, JavaType type, boolean nullable) implements Parameter {

    @Override
    public String erasedType() {
      return type.qualifiedName();
    }
  }

  /** Named like a record component: carries that column's value. */
  record ForColumn(String name, JavaType type, boolean nullable, Column column)
      implements Parameter {

    @Override
    public String erasedType() {
      return type.qualifiedName();
    }
  }

  /**
   * A row of the generated {@code NewX}, or a collection of them: supplies the columns that were
   * given to it.
   */
  record Row(String name, String erasedType, boolean many) implements Parameter {}

  /** A collection of keys, each of which is what a lookup by the operation's key takes. */
  record Keys(String name, String erasedType) implements Parameter {}
}
