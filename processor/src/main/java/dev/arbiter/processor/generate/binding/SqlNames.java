package dev.arbiter.processor.generate.binding;

import com.palantir.javapoet.NameAllocator;
import dev.arbiter.processor.generate.source.LocalNames;
import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the members of {@code XDaoSql}, each taken once. */
public final class SqlNames {

  private final Set<String> constants;
  private final NameAllocator methods;
  private final String otherwise;

  public SqlNames() {
    this(
        new HashSet<>(Set.of("VERSION", "TABLE", "COLUMNS", "STATEMENTS", "FOR_ROWS")),
        new NameAllocator(),
        "");
    for (String name : List.of("read", "readWithOutcome", "readUnchanged", "label")) {
      methods.newName(name, name);
    }
  }

  private SqlNames(Set<String> constants, NameAllocator methods, String otherwise) {
    this.constants = constants;
    this.methods = methods;
    this.otherwise = otherwise;
  }

  /** The same, but a constant whose name is taken says that it is about one server. */
  public SqlNames onOneServer() {
    return new SqlNames(constants, methods, "_ON_ONE_SERVER");
  }

  public String method(String suggested) {
    return LocalNames.next(methods, suggested);
  }

  /** The first of the suggestions that is free, or the last of them with a number. */
  public String constant(List<String> suggested) {
    for (String name : suggested) {
      if (constants.add(name)) {
        return name;
      }
    }
    String last = suggested.get(suggested.size() - 1) + otherwise;
    if (constants.add(last)) {
      return last;
    }
    int number = 2;
    while (!constants.add(last + "_" + number)) {
      number++;
    }
    return last + "_" + number;
  }

  /** {@code UPSERT_BY_EMAIL} for {@code upsertByEmail}. */
  public static String upperSnake(String name) {
    return Identifiers.snakeCase(name).toUpperCase(Locale.ROOT);
  }
}
