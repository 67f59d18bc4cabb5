package dev.arbiter.importer.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A top-level type. */
public sealed interface JavaFile {

  /** Its simple name. */
  String name();

  /**
   * A record of a table.
   *
   * @param remarks what could not be declared, a sentence each
   */
  record RecordFile(
      String name,
      @Nullable String documentation,
      List<JavaAnnotation> annotations,
      List<Component> components,
      List<String> remarks)
      implements JavaFile {

    public RecordFile {
      annotations = List.copyOf(annotations);
      components = List.copyOf(components);
      remarks = List.copyOf(remarks);
    }
  }

  /** An enum of an enum type. */
  record EnumFile(
      String name,
      @Nullable String documentation,
      List<JavaAnnotation> annotations,
      List<Constant> constants)
      implements JavaFile {

    public EnumFile {
      annotations = List.copyOf(annotations);
      constants = List.copyOf(constants);
    }
  }

  /** A constant of an enum, and the annotations that it has. */
  record Constant(String name, List<JavaAnnotation> annotations) {

    public Constant {
      annotations = List.copyOf(annotations);
    }
  }

  /** An annotation that stands for those that it carries. */
  record AnnotationFile(String name, String documentation, List<JavaAnnotation> annotations)
      implements JavaFile {

    public AnnotationFile {
      annotations = List.copyOf(annotations);
    }
  }
}
