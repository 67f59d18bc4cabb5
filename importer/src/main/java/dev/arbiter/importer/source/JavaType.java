package dev.arbiter.importer.source;

/**
 * The type of a component.
 *
 * @param name the qualified name that null needs: {@code java.lang.Long}; of bytes, {@code byte}
 * @param primitive the name of what is never null; empty if that is the same
 * @param shape whether it is the type, or many of it
 */
public record JavaType(String name, String primitive, Shape shape) {

  /** How often the type is there. */
  public enum Shape {
    ONE,
    ARRAY,
    LIST
  }

  /** A class. */
  public static JavaType of(String name) {
    return new JavaType(name, "", Shape.ONE);
  }

  /** A list of it. */
  public JavaType list() {
    return new JavaType(name, primitive, Shape.LIST);
  }

  /** The name without its package, as the options of the processor have it. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
