package dev.arbiter.processor.read;

import dev.arbiter.processor.dao.ComponentModel;
import dev.arbiter.processor.read.declaration.Options;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Whether a record's DAO can carry the annotations of the component model that is asked for. */
public final class ComponentModels {

  private ComponentModels() {}

  /** The model that is asked for, or none if its annotations are not there. */
  public static ComponentModel of(Options options, TypeElement record, Elements elements) {
    ComponentModel model = options.componentModel();
    return missing(model, record, elements).isEmpty() ? model : ComponentModel.NONE;
  }

  /** What is wrong with the model that is asked for. */
  public static Optional<String> problem(Options options, TypeElement record, Elements elements) {
    ComponentModel model = options.componentModel();
    return missing(model, record, elements)
        .map(
            it ->
                "-A%s=%s: \"%s\" is not on the class path of \"%s\"; DAOs carry it to be beans; add the library that has it, or drop the option"
                    .formatted(
                        Options.COMPONENT_MODEL, model.optionValue(), it, record.getSimpleName()));
  }

  private static Optional<String> missing(
      ComponentModel model, TypeElement record, Elements elements) {
    ModuleElement module = elements.getModuleOf(record);
    return model.annotations().stream()
        .filter(it -> elements.getTypeElement(module, it) == null)
        .findFirst();
  }
}
