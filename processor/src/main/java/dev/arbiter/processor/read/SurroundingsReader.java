package dev.arbiter.processor.read;

import dev.arbiter.processor.model.Surroundings;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Looks around a record. */
public final class SurroundingsReader {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  private SurroundingsReader() {}

  public static Surroundings of(TypeElement record, Elements elements) {
    // Out of sight of a module that does not require java.compiler.
    boolean visible = elements.getTypeElement(elements.getModuleOf(record), GENERATED) != null;
    return new Surroundings(
        visible ? GENERATED : null,
        HiddenNames.around(record, elements),
        DeprecatedNames.mentionedBy(record));
  }
}
