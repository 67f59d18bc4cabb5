package dev.arbiter.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.arbiter.processor.model.JavaType;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.ScalarType;
import java.util.List;

/** The types that generated code is written with. */
final class Types {

  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

  static final ClassName DATABASE = ClassName.get("dev.arbiter", "Database");
  static final ClassName UPSERTED = ClassName.get("dev.arbiter", "Upserted");
  static final ClassName OUTCOME = ClassName.get("dev.arbiter", "Outcome");
  static final ClassName EXECUTOR = ClassName.get("dev.arbiter.internal", "Executor");
  static final ClassName ROW_ARRAYS = ClassName.get("dev.arbiter.internal.type", "RowArrays");
  static final ClassName ARRAY_STATEMENT =
      ClassName.get("dev.arbiter.internal.batch", "ArrayStatement");
  static final ClassName BATCH_SPOOL = ClassName.get("dev.arbiter.internal.batch", "BatchSpool");
  static final ClassName BATCH_KEY = ClassName.get("dev.arbiter.internal.batch", "BatchKey");
  static final ClassName BATCH_UPSERT = ClassName.get("dev.arbiter.internal.batch", "BatchUpsert");
  static final ClassName VALUES = ClassName.get("dev.arbiter.internal.type", "Values");
  static final ClassName INDEX = ClassName.get("dev.arbiter.schema", "IndexDefinition");
  static final ClassName STATEMENT = ClassName.get("dev.arbiter.schema", "StatementDefinition");
  static final ClassName TABLE = ClassName.get("dev.arbiter.schema", "TableDefinition");

  private Types() {}

  static TypeName of(JavaType type) {
    if (type instanceof JavaType.Enumeration it) {
      return nested(it.packageName(), it.simpleNames());
    }
    JavaType.Scalar scalar = (JavaType.Scalar) type;
    if (scalar.type() == ScalarType.BYTES) {
      return ArrayTypeName.of(TypeName.BYTE);
    }
    TypeName boxed = topLevel(scalar.type().className());
    return scalar.primitive() ? boxed.unbox() : boxed;
  }

  /** A class that is not nested: where its package ends, the case of letters does not tell. */
  static ClassName topLevel(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return ClassName.get(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
  }

  static TypeName nullable(TypeName type) {
    TypeName reference = type.isPrimitive() ? type.box() : type;
    return reference.annotated(AnnotationSpec.builder(NULLABLE).build());
  }

  static ClassName record(RecordName name) {
    return nested(name.packageName(), name.simpleNames());
  }

  static ClassName newRow(RecordName name) {
    return ClassName.get(name.packageName(), name.newRow());
  }

  static ClassName dao(RecordName name) {
    return ClassName.get(name.packageName(), name.dao());
  }

  private static ClassName nested(String packageName, List<String> names) {
    return ClassName.get(
        packageName, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }
}
