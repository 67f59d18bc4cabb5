package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.model.type.JavaName;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Converted;
import dev.arbiter.processor.model.type.JavaType.Enumeration;
import dev.arbiter.processor.model.type.JavaType.Enumeration.Constant;
import dev.arbiter.processor.model.type.JavaType.Scalar;
import dev.arbiter.processor.model.type.JavaType.Sequence;
import dev.arbiter.processor.model.type.JavaType.TypedId;
import dev.arbiter.processor.model.type.ScalarType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Recognises the Java types that a column can have. */
public final class JavaTypes {

  private final Elements elements;
  private final JavaNames names;

  public JavaTypes(Elements elements) {
    this.elements = elements;
    this.names = new JavaNames(elements);
  }

  /** The type of a component, converted if it has a converter; empty if it is not supported. */
  public Optional<JavaType> of(RecordComponentElement component, Element place) {
    TypeMirror type = component.asType();
    return converter(component, place)
        .map(
            it ->
                ConverterType.of(ConverterType.written(it)).flatMap(made -> converted(type, made)))
        .orElseGet(() -> of(type));
  }

  /** The annotation that declares a component's converter. */
  public static Optional<Annotation> converter(RecordComponentElement component, Element place) {
    return Annotation.find(component, place, "Column")
        .filter(it -> it.has("converter") && it.type("converter") != null)
        .filter(it -> !erased(ConverterType.written(it)).equals(ConverterType.NONE));
  }

  /**
   * The type of a parameter, which may have that of a converted column.
   *
   * @param columns the types of the columns
   */
  public Optional<JavaType> of(TypeMirror type, List<JavaType> columns) {
    Function<TypeMirror, Optional<JavaType>> itself = it -> convertedLike(it, columns);
    return of(type).or(() -> itself.apply(type)).or(() -> sequence(type, itself));
  }

  private Optional<JavaType> convertedLike(TypeMirror type, List<JavaType> columns) {
    String name = JavaNames.boxed(names.of(type)).qualified();
    return columns.stream()
        .flatMap(it -> it instanceof Sequence many ? Stream.of(it, many.element()) : Stream.of(it))
        .filter(it -> it instanceof Converted && it.boxedName().equals(name))
        .findFirst();
  }

  /** Empty if the type is not supported. */
  public Optional<JavaType> of(TypeMirror type) {
    return sequence(type, this::single).or(() -> single(type));
  }

  /** The type itself is the converter's, or that of its elements is. */
  private Optional<JavaType> converted(TypeMirror type, ConverterType converter) {
    return convertedItself(type, converter)
        .or(() -> sequence(type, it -> convertedItself(it, converter)));
  }

  private Optional<JavaType> convertedItself(TypeMirror type, ConverterType converter) {
    JavaName name = names.of(type);
    return JavaNames.boxed(name).equals(names.of(converter.java()))
        ? of(converter.column())
            .map(it -> new Converted(name, names.of(converter.type().asType()), it))
        : Optional.empty();
  }

  /** A list or an array, of elements of which another is not made. */
  private static Optional<JavaType> sequence(
      TypeMirror type, Function<TypeMirror, Optional<JavaType>> elements) {
    TypeMirror element = elementOf(type);
    return element == null
        ? Optional.empty()
        : elements
            .apply(element)
            .filter(it -> !(it.stored() instanceof Sequence))
            .map(it -> new Sequence(it, Nullability.ofType(element), type instanceof DeclaredType));
  }

  /** The type of a list's or an array's elements; null if it is none, or bytes. */
  private static @Nullable TypeMirror elementOf(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isBytes(array) ? null : array.getComponentType();
    }
    return type instanceof DeclaredType it
            && erased(it).equals("java.util.List")
            && it.getTypeArguments().size() == 1
        ? it.getTypeArguments().get(0)
        : null;
  }

  private static boolean isBytes(ArrayType array) {
    return array.getComponentType().getKind() == TypeKind.BYTE;
  }

  private Optional<JavaType> single(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      String name = type.getKind().name().toLowerCase(Locale.ROOT);
      return ScalarType.ofPrimitive(name).map(it -> new Scalar(it, true));
    }
    if (type instanceof ArrayType array) {
      return isBytes(array) ? Optional.of(new Scalar(ScalarType.BYTES, false)) : Optional.empty();
    }
    if (!(type instanceof DeclaredType declared) || type.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) declared.asElement();
    return switch (element.getKind()) {
      case ENUM -> Optional.of(enumeration(element));
      case RECORD -> typedId(declared, element);
      default ->
          ScalarType.ofClass(element.getQualifiedName().toString())
              .map(it -> new Scalar(it, false));
    };
  }

  /** A record with one component that may not be null. */
  private Optional<JavaType> typedId(DeclaredType type, TypeElement record) {
    if (!isTypedId(record) || isEndless(type, new HashSet<>())) {
      return Optional.empty();
    }
    RecordComponentElement component = record.getRecordComponents().get(0);
    Optional<JavaType> inner =
        component.asType() instanceof TypeVariable it
            ? of(argument(type, record, it))
            : of(component, Components.field(component));
    String sqlType =
        Annotation.find(component, "Column").map(it -> it.stringOrNull("type")).orElse(null);
    return inner.map(
        it -> new TypedId(names.of(type), component.getSimpleName().toString(), it, sqlType));
  }

  /** Whether it is a record whose one component is stored in its place. */
  public static boolean isTypedId(TypeElement record) {
    return record.getKind() == ElementKind.RECORD
        && record.getRecordComponents().size() == 1
        && Annotation.find(record, "Table").isEmpty()
        && !Nullability.of(record.getRecordComponents().get(0));
  }

  /** Whether what the type is made of is made of it. */
  private static boolean isEndless(TypeMirror type, Set<String> above) {
    TypeMirror element = elementOf(type);
    if (element != null) {
      return isEndless(element, above);
    }
    return type instanceof DeclaredType it
        && isTypedId((TypeElement) it.asElement())
        && (!above.add(erased(type)) || isEndless(inner(it), above));
  }

  private static TypeMirror inner(DeclaredType record) {
    return ((TypeElement) record.asElement()).getRecordComponents().get(0).asType();
  }

  private static TypeMirror argument(DeclaredType type, TypeElement record, TypeVariable variable) {
    int index = record.getTypeParameters().indexOf(variable.asElement());
    return index >= 0 && index < type.getTypeArguments().size()
        ? type.getTypeArguments().get(index)
        : variable;
  }

  private JavaType enumeration(TypeElement type) {
    List<Constant> constants = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        String name = member.getSimpleName().toString();
        String label = Annotation.find(member, "Label").map(it -> it.string("value")).orElse(name);
        constants.add(new Constant(name, label));
      }
    }
    // Of a class file, ECJ knows no order.
    constants.sort(Comparator.comparing(Constant::name));
    return new Enumeration(
        elements.getPackageOf(type).getQualifiedName().toString(),
        JavaNames.simpleNames(type),
        constants,
        DeclaredNames.enumType(type));
  }

  /** The qualified name of a class, without type arguments and annotations. */
  public static String erased(TypeMirror type) {
    return type instanceof DeclaredType it
        ? ((TypeElement) it.asElement()).getQualifiedName().toString()
        : type.toString();
  }

  /** The type as a message names it: without packages and annotations. */
  public static String simple(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return simple(array.getComponentType()) + "[]";
    }
    if (!(type instanceof DeclaredType declared)) {
      return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
          ? type.getKind().name().toLowerCase(Locale.ROOT)
          : type.toString();
    }
    String name = declared.asElement().getSimpleName().toString();
    return declared.getTypeArguments().isEmpty()
        ? name
        : declared.getTypeArguments().stream()
            .map(JavaTypes::simple)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  /** The supported types, as a message lists them. */
  public static String supported() {
    List<String> names = new ArrayList<>();
    for (ScalarType type : ScalarType.values()) {
      String className = type.className();
      String simple = className.substring(className.lastIndexOf('.') + 1);
      names.add(type.primitiveName().isEmpty() ? simple : type.primitiveName() + "/" + simple);
    }
    return String.join(", ", names)
        + ", enums, records with one such component, lists and arrays of these";
  }
}
