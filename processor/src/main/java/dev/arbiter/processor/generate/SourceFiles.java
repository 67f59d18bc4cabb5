package dev.arbiter.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.arbiter.processor.dao.ComponentModel;
import dev.arbiter.processor.dao.Dao;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.generate.method.DaoClass;
import dev.arbiter.processor.generate.row.NewRowClass;
import dev.arbiter.processor.generate.source.Comments;
import dev.arbiter.processor.generate.source.Literals;
import dev.arbiter.processor.generate.source.SourceFile;
import dev.arbiter.processor.generate.source.Tidied;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.generate.statement.SqlClass;
import dev.arbiter.processor.generate.statement.SqlMembers;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.Surroundings;
import dev.arbiter.processor.sql.DaoSql;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The source files that are generated for a table. */
public final class SourceFiles {

  private static final String PROCESSOR = "dev.arbiter.processor.ArbiterProcessor";

  private final Surroundings surroundings;
  private final ComponentModel model;

  public SourceFiles(Surroundings surroundings, ComponentModel model) {
    this.surroundings = surroundings;
    this.model = model;
  }

  public List<SourceFile> of(DaoSql dao) {
    RecordName name = dao.dao().table().recordName();
    SqlMembers members = SqlMembers.of(dao);
    String[] full = fullyQualified(dao.dao());
    Comments comments = new Comments();
    return Stream.of(
            visible(name, new NewRowClass(dao.dao().table()).type()),
            visible(name, new DaoClass(dao, members, model, comments).type()),
            new SqlClass(members).type())
        .map(it -> file(name, it.alwaysQualify(full), comments))
        .toList();
  }

  /** The simple names that cannot be used: variables come before types, too. */
  private String[] fullyQualified(Dao dao) {
    Stream<String> variables =
        Stream.concat(
            dao.table().columns().stream().map(Column::component),
            dao.operations().stream().flatMap(it -> it.parameters().stream()).map(Parameter::name));
    return Stream.concat(surroundings.hiddenNames().stream(), variables)
        .distinct()
        .toArray(String[]::new);
  }

  private static TypeSpec.Builder visible(RecordName name, TypeSpec.Builder type) {
    return name.isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  private SourceFile file(RecordName name, TypeSpec.Builder builder, Comments comments) {
    TypeSpec type = annotated(builder).build();
    String text = text(name, type, comments);
    Set<String> warnings = surroundings.warnings(text);
    if (!warnings.isEmpty()) {
      text = text(name, type.toBuilder().addAnnotation(suppressing(warnings)).build(), comments);
    }
    return new SourceFile(name.inPackage(type.name()), text);
  }

  private static String text(RecordName name, TypeSpec type, Comments comments) {
    JavaFile file =
        JavaFile.builder(name.packageName(), type).indent("  ").skipJavaLangImports(true).build();
    return Literals.ascii(comments.into(Tidied.source(file.toString())));
  }

  private static AnnotationSpec suppressing(Set<String> warnings) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(it -> annotation.addMember("value", "$S", it));
    return annotation.build();
  }

  private TypeSpec.Builder annotated(TypeSpec.Builder type) {
    type.addAnnotation(Types.NULL_MARKED);
    if (surroundings.generatedAnnotation() != null) {
      type.addAnnotation(
          AnnotationSpec.builder(Types.topLevel(surroundings.generatedAnnotation()))
              .addMember("value", "$S", PROCESSOR)
              .build());
    }
    return type;
  }
}
