package dev.arbiter.importer;

import dev.arbiter.ConstraintViolationException;
import dev.arbiter.Database;
import dev.arbiter.DatabaseException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Calls every method of generated DAOs once, each in a transaction that is rolled back, with rows
 * of arbitrary values: the server may refuse the values, but not the statement.
 */
final class EveryMethod {

  /** Data exceptions, constraints of domains, NULL where none may be: the values' own fault. */
  private static final String VALUES = "(22|23).*|P0001|42804";

  /** PostgreSQL takes no deferrable constraint as an arbiter, not even where no target is named. */
  private static final String NO_ARBITER = "55000";

  private final Database database;

  EveryMethod(Database database) {
    this.database = database;
  }

  /**
   * Calls them.
   *
   * @throws AssertionError if the server refuses a statement
   */
  void callAll(List<Class<?>> daos) {
    List<String> refused = new ArrayList<>();
    for (Class<?> dao : daos) {
      for (Method method : methods(dao)) {
        call(dao, method).ifPresent(it -> refused.add(dao.getSimpleName() + "." + it));
      }
    }
    if (!refused.isEmpty()) {
      throw new AssertionError(String.join("\n", refused));
    }
  }

  private static List<Method> methods(Class<?> dao) {
    return Arrays.stream(dao.getDeclaredMethods())
        .filter(it -> Modifier.isPublic(it.getModifiers()))
        .filter(it -> !Modifier.isStatic(it.getModifiers()) && !it.isSynthetic())
        .filter(it -> !it.getName().equals("definition"))
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  private Optional<String> call(Class<?> dao, Method method) {
    try {
      database.transaction(
          tx -> {
            Object instance = dao.getConstructor(Database.class).newInstance(tx);
            method.invoke(instance, arguments(dao, method));
            throw new Done();
          });
      return Optional.empty();
    } catch (Done e) {
      return Optional.empty();
    } catch (InvocationTargetException e) {
      return fault(method, e.getCause());
    } catch (Exception e) {
      return Optional.of(method.getName() + ": " + e);
    }
  }

  private static Optional<String> fault(Method method, Throwable cause) {
    if (cause instanceof DatabaseException it
        && NO_ARBITER.equals(it.sqlState())
        && method.getName().matches("insert(All)?IfAbsent")) {
      return Optional.empty();
    }
    if (cause instanceof ConstraintViolationException
        || cause instanceof IllegalArgumentException) {
      return Optional.empty();
    }
    if (cause instanceof DatabaseException it
        && it.sqlState() != null
        && it.sqlState().matches(VALUES)) {
      return Optional.empty();
    }
    return Optional.of(method.getName() + ": " + cause);
  }

  private static Object[] arguments(Class<?> dao, Method method)
      throws ReflectiveOperationException {
    List<Object> arguments = new ArrayList<>();
    for (Type type : method.getGenericParameterTypes()) {
      arguments.add(argument(dao, type));
    }
    return arguments.toArray();
  }

  private static Object argument(Class<?> dao, Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType many && many.getRawType() == Iterable.class) {
      Class<?> element = ArbitraryValues.raw(many.getActualTypeArguments()[0]);
      return List.of(
          element.getSimpleName().startsWith("New")
              ? ArbitraryValues.row(element)
              : ArbitraryValues.of(many.getActualTypeArguments()[0]));
    }
    boolean row =
        type instanceof Class<?> it
            && it.getPackage() != null
            && it.getPackage().equals(dao.getPackage())
            && Arrays.stream(it.getMethods()).anyMatch(m -> m.getName().equals("toBuilder"));
    return row ? ArbitraryValues.row((Class<?>) type) : ArbitraryValues.of(type);
  }

  /** Ends a transaction that has done its work, and is to leave nothing. */
  private static final class Done extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
