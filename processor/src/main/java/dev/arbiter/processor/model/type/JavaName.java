package dev.arbiter.processor.model.type;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Java type as code writes it: one of the user's, whose meaning is not looked into. */
public sealed interface JavaName {

  /** The fully qualified name, without type arguments. */
  String erased();

  /** The name without packages, with type arguments. */
  String simple();

  /** The fully qualified name, with type arguments. */
  default String qualified() {
    return erased();
  }

  /** How many pairs of brackets it ends with. */
  default int dimensions() {
    return 0;
  }

  /** A class, with its type arguments. */
  record OfClass(String packageName, List<String> simpleNames, List<JavaName> arguments)
      implements JavaName {

    public OfClass {
      simpleNames = List.copyOf(simpleNames);
      arguments = List.copyOf(arguments);
    }

    @Override
    public String erased() {
      String name = String.join(".", simpleNames);
      return packageName.isEmpty() ? name : packageName + "." + name;
    }

    @Override
    public String qualified() {
      return arguments.isEmpty()
          ? erased()
          : arguments.stream()
              .map(JavaName::qualified)
              .collect(Collectors.joining(", ", erased() + "<", ">"));
    }

    @Override
    public String simple() {
      String name = simpleNames.get(simpleNames.size() - 1);
      return arguments.isEmpty()
          ? name
          : arguments.stream()
              .map(JavaName::simple)
              .collect(Collectors.joining(", ", name + "<", ">"));
    }
  }

  /** An array. */
  record OfArray(JavaName component) implements JavaName {

    @Override
    public String erased() {
      return component.erased() + "[]";
    }

    @Override
    public String simple() {
      return component.simple() + "[]";
    }

    @Override
    public int dimensions() {
      return 1 + component.dimensions();
    }
  }

  /** A primitive type. */
  record OfPrimitive(String erased) implements JavaName {

    @Override
    public String simple() {
      return erased;
    }
  }

  /**
   * A type argument that is not one type.
   *
   * @param bound null if it may be any type
   */
  record OfWildcard(boolean upper, @Nullable JavaName bound) implements JavaName {

    @Override
    public String erased() {
      return "?";
    }

    @Override
    public String simple() {
      return bound == null ? "?" : (upper ? "? extends " : "? super ") + bound.simple();
    }
  }
}
