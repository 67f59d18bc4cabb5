package dev.arbiter.processor.model.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Java type of a component or parameter, or what such a type is made of. */
public sealed interface JavaType {

  /** The type as which its values are bound. */
  String defaultSqlType();

  default boolean primitive() {
    return false;
  }

  /** Whether values that are not equal in Java are never equal in the database. */
  default boolean equalAsInJava() {
    return true;
  }

  /** Whether values are points in time, whatever a clock shows then. */
  default boolean isPointInTime() {
    return is(ScalarType.INSTANT) || is(ScalarType.OFFSET_DATE_TIME);
  }

  /** The fully qualified name as Java writes it, {@code byte[]} say, without type arguments. */
  String qualifiedName();

  /** The name without packages, with type arguments. */
  default String simpleName() {
    String name = qualifiedName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** How many dimensions it has as a Java array, whose own equality is that of objects. */
  default int dimensions() {
    return 0;
  }

  /** The type of which values stand in the column, and of an array's elements. */
  default JavaType stored() {
    return this;
  }

  /** The type as which single values are stored: those of a list or an array, too. */
  default JavaType elementary() {
    return stored();
  }

  /** Whether it is that type of the platform, or a typed id of it. */
  default boolean is(ScalarType type) {
    return stored() instanceof Scalar it && it.type == type;
  }

  /** The fully qualified name, as if it were boxed, with the types of elements. */
  default String boxedName() {
    return qualifiedName();
  }

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
    public String qualifiedName() {
      return primitive ? type.primitiveName() : type.className();
    }

    @Override
    public String boxedName() {
      return type.className();
    }

    @Override
    public int dimensions() {
      return type == ScalarType.BYTES ? 1 : 0;
    }
  }

  /** An enum, stored as text, or as a value of an enum type of PostgreSQL if there is one. */
  record Enumeration(
      String packageName,
      List<String> simpleNames,
      List<Constant> constants,
      @Nullable PostgresType type)
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
    public String qualifiedName() {
      return (packageName.isEmpty() ? "" : packageName + ".") + String.join(".", simpleNames);
    }

    /** A constant and the text that stands for it in the database. */
    public record Constant(String name, String label) {}
  }

  /** A type of the user's, of which a converter stores the values as ones of {@code column}. */
  record Converted(JavaName name, JavaName converter, JavaType column) implements JavaType {

    @Override
    public String defaultSqlType() {
      return column.defaultSqlType();
    }

    @Override
    public boolean primitive() {
      return name instanceof JavaName.OfPrimitive;
    }

    @Override
    public boolean equalAsInJava() {
      return false;
    }

    @Override
    public String qualifiedName() {
      return name.erased();
    }

    @Override
    public String boxedName() {
      return ScalarType.ofPrimitive(name.erased())
          .map(ScalarType::className)
          .orElseGet(name::qualified);
    }

    @Override
    public String simpleName() {
      return name.simple();
    }

    @Override
    public int dimensions() {
      return name.dimensions();
    }

    @Override
    public JavaType stored() {
      return column.stored();
    }
  }

  /**
   * A record with one component, whose value is stored.
   *
   * @param component the name of the component
   * @param sqlType the column type that is declared at the component; null if there is none
   */
  record TypedId(JavaName.OfClass name, String component, JavaType inner, @Nullable String sqlType)
      implements JavaType {

    @Override
    public String defaultSqlType() {
      return sqlType == null ? inner.defaultSqlType() : sqlType;
    }

    @Override
    public boolean equalAsInJava() {
      return inner.equalAsInJava();
    }

    @Override
    public String qualifiedName() {
      return name.erased();
    }

    @Override
    public String boxedName() {
      return name.qualified();
    }

    @Override
    public String simpleName() {
      return name.simple();
    }

    @Override
    public JavaType stored() {
      return inner.stored();
    }
  }

  /**
   * A list or an array of one dimension.
   *
   * @param element boxed, unless it is an array of a primitive type
   */
  record Sequence(JavaType element, boolean nullableElements, boolean list) implements JavaType {

    @Override
    public String defaultSqlType() {
      return element.defaultSqlType() + "[]";
    }

    @Override
    public boolean equalAsInJava() {
      return list && element.equalAsInJava() && element.dimensions() == 0;
    }

    @Override
    public String qualifiedName() {
      return list ? "java.util.List" : element.qualifiedName() + "[]";
    }

    @Override
    public String boxedName() {
      return list
          ? "java.util.List<" + element.boxedName() + ">"
          : (element.primitive() ? element.qualifiedName() : element.boxedName()) + "[]";
    }

    @Override
    public String simpleName() {
      return list ? "List<" + element.simpleName() + ">" : element.simpleName() + "[]";
    }

    @Override
    public JavaType elementary() {
      return element.elementary();
    }

    @Override
    public int dimensions() {
      return list ? 0 : 1 + element.dimensions();
    }
  }
}
