package dev.arbiter.importer;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A value of any type that imported records have. */
final class ArbitraryValues {

  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "{}"),
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(short.class, (short) 1),
          Map.entry(Short.class, (short) 1),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(double.class, 0.5),
          Map.entry(Double.class, 0.5),
          Map.entry(float.class, 0.5f),
          Map.entry(Float.class, 0.5f),
          Map.entry(BigDecimal.class, BigDecimal.ONE),
          Map.entry(UUID.class, new UUID(1, 2)),
          Map.entry(byte[].class, new byte[] {1, 2}),
          Map.entry(Instant.class, Instant.parse("2026-01-02T03:04:05Z")),
          Map.entry(LocalDateTime.class, LocalDateTime.parse("2026-01-02T03:04:05")),
          Map.entry(LocalDate.class, LocalDate.parse("2026-01-02")),
          Map.entry(LocalTime.class, LocalTime.parse("03:04:05")),
          Map.entry(OffsetTime.class, OffsetTime.parse("03:04:05+01:00")),
          Map.entry(Duration.class, Duration.ofMinutes(5)),
          Map.entry(Period.class, Period.ofMonths(1)));

  private ArbitraryValues() {}

  /** The class that a type is of. */
  static Class<?> raw(Type type) {
    return type instanceof ParameterizedType it ? (Class<?>) it.getRawType() : (Class<?>) type;
  }

  static Object of(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType many) {
      return List.of(of(many.getActualTypeArguments()[0]));
    }
    Class<?> of = (Class<?>) type;
    if (VALUES.containsKey(of)) {
      return VALUES.get(of);
    }
    if (of.isEnum()) {
      return of.getEnumConstants()[0];
    }
    Constructor<?> constructor = of.getDeclaredConstructors()[0];
    Object[] arguments = new Object[constructor.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = of(constructor.getGenericParameterTypes()[i]);
    }
    return constructor.newInstance(arguments);
  }

  /** A row to write, with a value for every column that its builder insists on. */
  static Object row(Class<?> type) throws ReflectiveOperationException {
    Method begin = beginning(type);
    Object builder = begin.invoke(null);
    Class<?> stage = begin.getReturnType();
    while (!stage.getSimpleName().equals("Builder")) {
      Method setter = stage.getMethods()[0];
      builder = setter.invoke(builder, of(setter.getGenericParameterTypes()[0]));
      stage = setter.getReturnType();
    }
    for (Method setter : setters(stage)) {
      builder = setter.invoke(builder, of(setter.getGenericParameterTypes()[0]));
    }
    return stage.getMethod("build").invoke(builder);
  }

  /** {@code builder()}, which has another name where a column is called so. */
  private static Method beginning(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(it -> Modifier.isStatic(it.getModifiers()) && it.getParameterCount() == 0)
        .findFirst()
        .orElseThrow();
  }

  private static List<Method> setters(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(it -> it.getReturnType() == builder && it.getParameterCount() == 1)
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }
}
