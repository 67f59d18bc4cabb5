package dev.arbiter.processor.dao;

import java.util.List;

/**
 * A method's name and its parameters' types, erased and fully qualified: what overriding goes by.
 */
public record MethodSignature(String name, List<String> parameterTypes) {

  public MethodSignature {
    parameterTypes = List.copyOf(parameterTypes);
  }

  @Override
  public String toString() {
    return name + "(" + String.join(", ", parameterTypes) + ")";
  }
}
