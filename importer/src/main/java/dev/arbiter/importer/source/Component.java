package dev.arbiter.importer.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record's component.
 *
 * @param documentation what its Javadoc says; null if nothing
 */
public record Component(
    String name,
    JavaType type,
    boolean nullable,
    List<JavaAnnotation> annotations,
    @Nullable String documentation) {

  public Component {
    annotations = List.copyOf(annotations);
  }

  /** This component with other annotations. */
  public Component with(List<JavaAnnotation> others) {
    return new Component(name, type, nullable, others, documentation);
  }
}
