package dev.arbiter.importer.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation and what it says.
 *
 * @param type its qualified name
 * @param attributes in the order in which they are written; one value, or the elements of an array
 */
public record JavaAnnotation(String type, Map<String, List<AttributeValue>> attributes) {

  public JavaAnnotation {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** One of Arbiter's that says nothing but its name yet. */
  public static JavaAnnotation of(String name) {
    return new JavaAnnotation("dev.arbiter." + name, Map.of());
  }

  /** This annotation with a text. */
  public JavaAnnotation text(String attribute, String text) {
    return with(attribute, List.of(new AttributeValue.Text(text)));
  }

  /** This annotation with several texts. */
  public JavaAnnotation texts(String attribute, List<String> texts) {
    return with(attribute, texts.stream().<AttributeValue>map(AttributeValue.Text::new).toList());
  }

  /** This annotation with {@code true} or {@code false}. */
  public JavaAnnotation flag(String attribute, boolean value) {
    return with(attribute, List.of(new AttributeValue.Flag(value)));
  }

  /** This annotation with a constant of a class, or the class itself. */
  public JavaAnnotation ofClass(String attribute, String type, String member) {
    return with(attribute, List.of(new AttributeValue.OfClass(type, member)));
  }

  /** This annotation without an attribute. */
  public JavaAnnotation without(String attribute) {
    Map<String, List<AttributeValue>> fewer = new LinkedHashMap<>(attributes);
    fewer.remove(attribute);
    return new JavaAnnotation(type, fewer);
  }

  /** Whether it is that one of Arbiter's. */
  public boolean isOf(String name) {
    return type.equals("dev.arbiter." + name);
  }

  private JavaAnnotation with(String attribute, List<AttributeValue> values) {
    Map<String, List<AttributeValue>> more = new LinkedHashMap<>(attributes);
    more.put(attribute, List.copyOf(values));
    return new JavaAnnotation(type, more);
  }
}
