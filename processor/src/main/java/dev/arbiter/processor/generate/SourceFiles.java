package dev.arbiter.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.sql.NamedStatement;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The source files that are generated for a table. */
public final class SourceFiles {

  private static final String PROCESSOR = "dev.arbiter.processor.ArbiterProcessor";

  private final @Nullable String generatedAnnotation;

  /**
   * @param generatedAnnotation the qualified name of the annotation that marks generated code, or
   *     null where the record's module does not see it
   */
  public SourceFiles(@Nullable String generatedAnnotation) {
    this.generatedAnnotation = generatedAnnotation;
  }

  /** A generated class. */
  public record SourceFile(String qualifiedName, String text) {}

  /**
   * What is generated for a table.
   *
   * @param statements those that the DAO lists, in its order
   */
  public record Generated(List<SourceFile> files, List<NamedStatement> statements) {

    public Generated {
      files = List.copyOf(files);
      statements = List.copyOf(statements);
    }
  }

  public Generated of(Table table) {
    RecordName name = table.recordName();
    DaoClass dao = new DaoClass(table);
    List<SourceFile> files =
        List.of(
            file(name, name.qualifiedNewRow(), new NewRowClass(table).type()),
            file(name, name.qualifiedDao(), dao.type()));
    return new Generated(files, dao.statements());
  }

  private SourceFile file(RecordName name, String qualifiedName, TypeSpec.Builder type) {
    if (name.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    type.addAnnotation(Types.NULL_MARKED);
    if (generatedAnnotation != null) {
      type.addAnnotation(
          AnnotationSpec.builder(Types.topLevel(generatedAnnotation))
              .addMember("value", "$S", PROCESSOR)
              .build());
    }
    JavaFile file =
        JavaFile.builder(name.packageName(), type.build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return new SourceFile(qualifiedName, Literals.ascii(Tidied.source(file.toString())));
  }
}
