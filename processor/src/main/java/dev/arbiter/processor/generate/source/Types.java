package dev.arbiter.processor.generate.source;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.RecordName;
import dev.arbiter.processor.model.type.JavaName;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that generated code is written with. */
public final class Types {

  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  public static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");

  public static final ClassName DAO = ClassName.get("dev.arbiter", "Dao");
  public static final ClassName DATABASE = ClassName.get("dev.arbiter", "Database");
  public static final ClassName UPSERTED = ClassName.get("dev.arbiter", "Upserted");
  public static final ClassName OUTCOME = ClassName.get("dev.arbiter", "Outcome");
  public static final ClassName EXECUTOR = ClassName.get("dev.arbiter.internal", "Executor");
  public static final ClassName ROW_STATEMENTS =
      ClassName.get("dev.arbiter.internal", "RowStatements");
  public static final ClassName RUNTIME_VERSION =
      ClassName.get("dev.arbiter.internal", "RuntimeVersion");
  public static final ClassName QUERY = statement("Query");
  public static final ClassName ROW_QUERY = statement("RowQuery");
  public static final ClassName ROW_STATEMENT = statement("RowStatement");
  public static final ClassName STATEMENTS = statement("Statements");
  public static final ClassName DECLARED_ROW = statement("DeclaredRow");
  public static final ClassName TABLE_ROWS = dao("TableRows");
  public static final ClassName INSERT_ROWS = dao("InsertRows");
  public static final ClassName KEY_ROWS = dao("KeyRows");
  public static final ClassName KEY_LOOKUPS = dao("KeyLookups");
  public static final ClassName ROW_KEYS = dao("RowKeys");
  public static final ClassName COMPOSED = dao("Composed");
  public static final ClassName KEY_TEXT = sql("KeyText");
  public static final ClassName ROW_TEXT = sql("RowText");
  public static final ClassName ROWS_TEXT = sql("RowsText");
  public static final ClassName STAGE_TEXT = sql("StageText");
  public static final ClassName CODECS = type(".scalar", "Codecs");
  public static final ClassName CODEC = type("", "Codec");
  public static final ClassName ENUM_CODEC = type(".scalar", "EnumCodec");
  public static final ClassName CONVERTED_CODEC = type(".scalar", "ConvertedCodec");
  public static final ClassName SEQUENCE_CODEC = type(".array", "SequenceCodec");
  public static final ClassName ROW_COLUMNS = type(".array", "RowColumns");
  public static final ClassName BATCH = batch("Batch");
  public static final ClassName BATCH_KEY = batch("BatchKey");
  public static final ClassName BATCH_UPSERT = batch("BatchUpsert");
  public static final ClassName ROWS_INSERT = insert("RowsInsert");
  public static final ClassName KEY_COLUMN = keys("KeyColumn");
  public static final ClassName KEYS_STATEMENT = keys("KeysStatement");
  public static final ClassName MOMENT = statement("Moment");
  public static final ClassName DISTRIBUTED_BATCH = distributed("DistributedBatch");
  public static final ClassName KEY_NUMBERS = distributed("KeyNumbers");
  public static final ClassName MARKS = distributed("Marks");
  public static final ClassName STORED_ROWS = distributed("StoredRows");
  public static final ClassName VALUES_STATEMENT = distributed("ValuesStatement");
  public static final ClassName KEYS_UPDATE = keys("KeysUpdate");
  public static final ClassName SOUGHT_KEY = keys("SoughtKey");
  public static final ClassName STAGE = batch("Stage");
  public static final ClassName STAGING = batch("Staging");

  public static final ClassName COLUMN = ClassName.get("dev.arbiter.schema", "ColumnDefinition");
  public static final ClassName REFERENCE =
      ClassName.get("dev.arbiter.schema", "ReferenceDefinition");
  public static final ClassName INDEX = ClassName.get("dev.arbiter.schema", "IndexDefinition");
  public static final ClassName CONSTRAINT =
      ClassName.get("dev.arbiter.schema", "ConstraintDefinition");
  public static final ClassName ENUM = ClassName.get("dev.arbiter.schema", "EnumDefinition");
  public static final ClassName STATEMENT =
      ClassName.get("dev.arbiter.schema", "StatementDefinition");
  public static final ClassName TABLE = ClassName.get("dev.arbiter.schema", "TableDefinition");

  private static final Map<String, TypeName> PRIMITIVES =
      Stream.of(
              TypeName.BOOLEAN,
              TypeName.BYTE,
              TypeName.SHORT,
              TypeName.INT,
              TypeName.LONG,
              TypeName.CHAR,
              TypeName.FLOAT,
              TypeName.DOUBLE)
          .collect(Collectors.toUnmodifiableMap(TypeName::toString, it -> it));

  private Types() {}

  private static ClassName statement(String name) {
    return ClassName.get("dev.arbiter.internal.statement", name);
  }

  private static ClassName dao(String name) {
    return internal("dao", name);
  }

  /**
   * Of the runtime, as generated code calls it. The processor's jar has a copy under another name,
   * and shading renames a package in constants, too: so no constant may hold this one's.
   */
  private static ClassName sql(String name) {
    return internal("sql", name);
  }

  private static ClassName internal(String room, String name) {
    return ClassName.get("dev.arbiter.internal." + room, name);
  }

  private static ClassName distributed(String name) {
    return ClassName.get("dev.arbiter.internal.distributed", name);
  }

  private static ClassName insert(String name) {
    return ClassName.get("dev.arbiter.internal.insert", name);
  }

  private static ClassName keys(String name) {
    return ClassName.get("dev.arbiter.internal.keys", name);
  }

  private static ClassName batch(String name) {
    return ClassName.get("dev.arbiter.internal.batch.statement", name);
  }

  private static ClassName type(String room, String name) {
    return ClassName.get("dev.arbiter.internal.type" + room, name);
  }

  /** The type as a component, field or parameter has it. */
  public static TypeName of(JavaType type) {
    if (type instanceof JavaType.Enumeration it) {
      return nested(it.packageName(), it.simpleNames());
    }
    if (type instanceof JavaType.TypedId it) {
      return of(it.name());
    }
    if (type instanceof JavaType.Converted it) {
      return of(it.name());
    }
    if (type instanceof JavaType.Sequence it) {
      TypeName element = it.nullableElements() ? nullable(of(it.element())) : of(it.element());
      return it.list()
          ? ParameterizedTypeName.get(ClassName.get(List.class), element)
          : ArrayTypeName.of(element);
    }
    JavaType.Scalar scalar = (JavaType.Scalar) type;
    if (scalar.type() == ScalarType.BYTES) {
      return ArrayTypeName.of(TypeName.BYTE);
    }
    TypeName boxed = topLevel(scalar.type().className());
    return scalar.primitive() ? boxed.unbox() : boxed;
  }

  /** A type by its name. */
  public static TypeName of(JavaName name) {
    if (name instanceof JavaName.OfClass it) {
      ClassName type = nested(it.packageName(), it.simpleNames());
      TypeName[] arguments = it.arguments().stream().map(Types::of).toArray(TypeName[]::new);
      return arguments.length == 0 ? type : ParameterizedTypeName.get(type, arguments);
    }
    if (name instanceof JavaName.OfArray it) {
      return ArrayTypeName.of(of(it.component()));
    }
    if (name instanceof JavaName.OfWildcard it) {
      TypeName bound = it.bound() == null ? ClassName.OBJECT : of(it.bound());
      return it.upper() ? WildcardTypeName.subtypeOf(bound) : WildcardTypeName.supertypeOf(bound);
    }
    return requireNonNull(PRIMITIVES.get(((JavaName.OfPrimitive) name).erased()));
  }

  /** The class without type arguments, as class literals and method references name it. */
  public static TypeName raw(JavaType type) {
    return of(type) instanceof ParameterizedTypeName it ? it.rawType() : of(type);
  }

  /** A class that is not nested: where its package ends, the case of letters does not tell. */
  public static ClassName topLevel(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return ClassName.get(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
  }

  public static TypeName nullable(TypeName type) {
    TypeName reference = type.isPrimitive() ? type.box() : type;
    return reference.annotated(AnnotationSpec.builder(NULLABLE).build());
  }

  public static ClassName record(RecordName name) {
    return nested(name.packageName(), name.simpleNames());
  }

  public static ClassName newRow(RecordName name) {
    return ClassName.get(name.packageName(), name.newRow());
  }

  public static ClassName sql(RecordName name) {
    return ClassName.get(name.packageName(), name.sql());
  }

  public static ClassName dao(RecordName name) {
    return ClassName.get(name.packageName(), name.dao());
  }

  /**
   * What a lookup by a key takes: the type of its one parameter, or the DAO's record of several.
   *
   * @param key the key's parameters
   * @param suffix that of the lookup's method
   */
  public static TypeName key(RecordName name, List<Parameter> key, String suffix) {
    return key.size() == 1 && key.get(0) instanceof Parameter.ForColumn it
        ? of(it.type()).box()
        : dao(name).nestedClass(suffix);
  }

  private static ClassName nested(String packageName, List<String> names) {
    return ClassName.get(
        packageName, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }
}
