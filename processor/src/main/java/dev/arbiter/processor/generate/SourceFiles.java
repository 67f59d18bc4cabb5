package dev.arbiter.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.processor.generate.method.DaoClass;
import dev.arbiter.processor.generate.row.NewRowClass;
import dev.arbiter.processor.generate.source.Literals;
import dev.arbiter.processor.generate.source.SourceFile;
import dev.arbiter.processor.generate.source.Tidied;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.generate.statement.SqlClass;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.sql.DaoSql;
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

  public List<SourceFile> of(DaoSql dao) {
    RecordName name = dao.dao().table().recordName();
    SqlMembers members = SqlMembers.of(dao);
    return List.of(
        file(
            name, name.qualifiedNewRow(), visible(name, new NewRowClass(dao.dao().table()).type())),
        file(name, name.qualifiedDao(), visible(name, new DaoClass(dao, members).type())),
        file(name, name.qualifiedSql(), new SqlClass(members).type()));
  }

  private static TypeSpec.Builder visible(RecordName name, TypeSpec.Builder type) {
    return name.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  private SourceFile file(RecordName name, String qualifiedName, TypeSpec.Builder type) {
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
