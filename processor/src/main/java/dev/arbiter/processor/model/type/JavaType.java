package dev.arbiter.processor.model.type;

import java.util.List;

/** The Java type of a record component or of a statement's parameter. */
public sealed interface JavaType {

  /** The column type that stores it unless {@code @Column(type)} says otherwise. */
  String defaultSqlType();

  boolean primitive();

  /** Whether values that are not equal in Java are never equal in the database. */
  boolean equalAsInJava();

  /** Whether values are points in time, whatever a clock shows then. */
  default boolean isPointInTime() {
    return false;
  }

  /** The fully qualified name as Java writes it, {@code long} and {@code byte[]} included. */
  String qualifiedName();

  /** A type of the platform. */
  record Scalar(ScalarType type, boolean primitive) implements JavaType {

    @Override
    public String defaultSqlType() {
      return type.sqlType();
    }

    @Override
    public boolean equalAsInJava() {
      return type.equalAsInJava();
    }

    @Override
    public boolean isPointInTime() {
      return type == ScalarType.INSTANT || type == ScalarType.OFFSET_DATE_TIME;
    }

    @Override
    public String qualifiedName() {
      return primitive ? type.primitiveName() : type.className();
    }
  }

  /** An enum, stored as text. */
  record Enumeration(String packageName, List<String> simpleNames, List<Constant> constants)
      implements JavaType {

    public Enumeration {
      simpleNames = List.copyOf(simpleNames);
      constants = List.copyOf(constants);
    }

    @Override
    public String defaultSqlType() {
      return "text";
    }

    @Override
    public boolean primitive() {
      return false;
    }

    @Override
    public boolean equalAsInJava() {
      return true;
    }

    @Override
    public String qualifiedName() {
      String name = String.join(".", simpleNames);
      return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** A constant and the text that stands for it in the database. */
    public record Constant(String name, String label) {}
  }
}
