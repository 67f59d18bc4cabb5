package dev.arbiter.testing.api;

import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a class others can call, implement or catch: its head, then a line for each member. */
record ClassText(Class<?> type) {

  /** What the head's keyword says already. */
  private static final Set<Class<?>> IMPLIED = Set.of(Object.class, Record.class, Enum.class);

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(head());
    for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
      lines.add("  " + constant);
    }
    Stream.of(
            Arrays.stream(type.getDeclaredFields()).filter(this::isSeen).map(this::field),
            Arrays.stream(type.getDeclaredConstructors()).filter(this::isSeen).map(this::made),
            Arrays.stream(type.getDeclaredMethods()).filter(this::isSeen).map(this::method))
        .flatMap(it -> it.sorted())
        .forEach(it -> lines.add("  " + it));
    return lines;
  }

  private String head() {
    StringBuilder head = new StringBuilder();
    for (Class<? extends Annotation> meta : List.of(Retention.class, Target.class)) {
      Annotation annotation = type.getAnnotation(meta);
      head.append(annotation == null ? "" : describe(annotation) + " ");
    }
    head.append(modifiers(type.getModifiers())).append(kind()).append(' ').append(type.getName());
    head.append(TypeText.variables(type.getTypeParameters()));
    if (type.isRecord()) {
      head.append(
          Arrays.stream(type.getRecordComponents())
              .map(it -> TypeText.of(it.getAnnotatedType()) + " " + it.getName())
              .collect(Collectors.joining(", ", "(", ")")));
    }
    AnnotatedType superclass = type.getAnnotatedSuperclass();
    if (superclass != null && !IMPLIED.contains(type.getSuperclass())) {
      head.append(" extends ").append(TypeText.of(superclass));
    }
    AnnotatedType[] interfaces = type.getAnnotatedInterfaces();
    return interfaces.length == 0 || type.isAnnotation()
        ? head.toString()
        : head + TypeText.list(interfaces, " implements ", "");
  }

  private static String describe(Annotation annotation) {
    return annotation instanceof Target target
        ? Arrays.stream(target.value())
            .map(Enum::name)
            .sorted()
            .collect(Collectors.joining(", ", "@Target(", ")"))
        : "@Retention(" + ((Retention) annotation).value() + ")";
  }

  private String kind() {
    if (type.isAnnotation()) {
      return "@interface";
    }
    return type.isInterface()
        ? "interface"
        : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private boolean isSeen(Member member) {
    int modifiers = member.getModifiers();
    boolean extensible = !Modifier.isFinal(type.getModifiers());
    return !member.isSynthetic()
        && !(member instanceof Field field && field.isEnumConstant())
        && (Modifier.isPublic(modifiers) || (Modifier.isProtected(modifiers) && extensible));
  }

  private String field(Field field) {
    return modifiers(field.getModifiers())
        + TypeText.of(field.getAnnotatedType())
        + " "
        + field.getName();
  }

  private String made(Constructor<?> constructor) {
    return modifiers(constructor.getModifiers()) + type.getSimpleName() + parameters(constructor);
  }

  private String method(Method method) {
    String variables = TypeText.variables(method.getTypeParameters());
    return modifiers(method.getModifiers())
        + (method.isDefault() ? "default " : "")
        + (variables.isEmpty() ? "" : variables + " ")
        + TypeText.of(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + parameters(method)
        + defaultOf(method);
  }

  private static String parameters(Executable executable) {
    AnnotatedType[] thrown = executable.getAnnotatedExceptionTypes();
    String parameters = TypeText.list(executable.getAnnotatedParameterTypes(), "(", ")");
    return (executable.isVarArgs() ? parameters.replaceFirst("\\[]\\)$", "...)") : parameters)
        + (thrown.length == 0 ? "" : TypeText.list(thrown, " throws ", ""));
  }

  private static String defaultOf(Method method) {
    Object value = method.getDefaultValue();
    if (value == null) {
      return "";
    }
    return " default "
        + (value instanceof Object[] values ? Arrays.toString(values) : "'" + value + "'");
  }

  private static String modifiers(int modifiers) {
    int shown = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC;
    int inherited = Modifier.ABSTRACT | Modifier.FINAL;
    String text = Modifier.toString(modifiers & (shown | inherited));
    return text.isEmpty() ? "" : text + " ";
  }
}
