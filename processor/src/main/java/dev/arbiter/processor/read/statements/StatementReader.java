package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.Action;
import dev.arbiter.processor.dao.Operation;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.dao.Returns;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.read.declaration.Annotation;
import dev.arbiter.processor.read.declaration.ElementOrigin;
import dev.arbiter.processor.read.declaration.ExpressionChecks;
import dev.arbiter.processor.read.declaration.JavaTypes;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.read.declaration.SqlTable;
import dev.arbiter.processor.read.declaration.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;

/** Reads an {@code @Upsert}, {@code @Update} or {@code @InsertIfAbsent} method. */
public final class StatementReader {

  private static final Map<String, Action> ACTIONS =
      new TreeMap<>(
          Map.of(
              "Upsert", Action.UPSERT,
              "Update", Action.UPDATE,
              "InsertIfAbsent", Action.INSERT_IF_ABSENT));

  private final JavaTypes javaTypes;
  private final Table table;
  private final SqlTable sqlTable;
  private final boolean keysComplete;
  private final ExpressionChecks checks;
  private final ParameterReader parameters;
  private final Problems problems;

  /**
   * @param keysComplete whether the table has all keys that the user declared
   */
  public StatementReader(
      JavaTypes javaTypes,
      Table table,
      SqlTable sqlTable,
      boolean keysComplete,
      ExpressionChecks checks,
      Problems problems) {
    this.javaTypes = javaTypes;
    this.table = table;
    this.sqlTable = sqlTable;
    this.keysComplete = keysComplete;
    this.checks = checks;
    this.parameters = new ParameterReader(javaTypes, table, problems);
    this.problems = problems;
  }

  static boolean isStatement(ExecutableElement method) {
    return annotation(method).isPresent();
  }

  /** The annotation that says what the method does. */
  static Optional<Annotation> annotation(ExecutableElement method) {
    return ACTIONS.keySet().stream()
        .flatMap(it -> Annotation.find(method, it).stream())
        .findFirst();
  }

  /** Empty, with a problem reported, if the method cannot be generated. */
  Optional<Operation> read(ExecutableElement method) {
    Annotation annotation = annotation(method).orElseThrow();
    Action action = Objects.requireNonNull(ACTIONS.get(annotation.name()));
    String name = method.getSimpleName().toString();
    if (!method.getTypeParameters().isEmpty()) {
      problems.add(
          Tag.GENERIC_METHOD,
          annotation.origin(),
          "\"%s\" has type parameters; a statement's types are fixed; drop them".formatted(name));
      return Optional.empty();
    }
    int before = problems.count();
    boolean byAny = action == Action.INSERT_IF_ABSENT && annotation.string("by").isEmpty();
    Optional<UniqueKey> key = byAny ? Optional.empty() : key(annotation, name);
    if (byAny) {
      table.deferrable().ifPresent(it -> anyDecides(it, annotation, name));
    }
    StatementTexts texts = StatementTexts.read(annotation, action, name, sqlTable, checks);
    KeysParameters keys =
        action == Action.UPDATE
            ? new KeysParameters(javaTypes, table, key.orElse(null), problems)
            : null;
    List<Parameter> read = parameters.read(method, annotation, texts.parameters(), keys);
    new ConvertedParameters(table, read, problems).check(texts);
    boolean partsRight = (byAny || key.isPresent()) && problems.count() == before;
    Optional<Returns> returns =
        new ReturnTypes(table, problems)
            .read(method, annotation, action, texts.where() != null, batch(read));
    if (key.isEmpty() && !byAny) {
      return Optional.empty();
    }
    Operation statement =
        new Operation(
            action,
            name,
            read,
            key.orElse(null),
            texts.values(),
            texts.set(),
            texts.where(),
            annotation.bool("skipUnchanged"),
            returns.orElse(Returns.VOID),
            ElementOrigin.of(method));
    new StatementChecks(table, statement, texts, annotation, problems).run(partsRight);
    return Optional.of(statement);
  }

  private static boolean batch(List<Parameter> parameters) {
    return parameters.stream()
        .anyMatch(
            it -> it instanceof Parameter.Keys || (it instanceof Parameter.Row row && row.many()));
  }

  private Optional<UniqueKey> key(Annotation annotation, String method) {
    String by = annotation.string("by");
    List<UniqueKey> named =
        table.keys().stream()
            .filter(it -> it.suffix().equals(by))
            .sorted(
                Comparator.comparing(UniqueKey::deferrable)
                    .thenComparing(UniqueKey::target, Comparator.reverseOrder()))
            .toList();
    Optional<UniqueKey> key = named.stream().findFirst();
    key.ifPresent(it -> usable(it, named, annotation, method));
    if (key.isEmpty() && keysComplete) {
      List<String> suffixes =
          table.keys().stream()
              .filter(it -> !it.deferrable())
              .map(UniqueKey::suffix)
              .distinct()
              .toList();
      problems.add(
          Tag.UNKNOWN_TARGET,
          annotation.origin("by"),
          "by = \"%s\": no conflict target of \"%s\", in \"%s\"; it is named by the suffix of its methods; %s"
              .formatted(by, table.name(), method, mend(by, suffixes)));
    }
    return key;
  }

  /** A key without methods of its own may be deferrable, or share its suffix. */
  private void usable(UniqueKey key, List<UniqueKey> named, Annotation annotation, String method) {
    String by = annotation.string("by");
    if (key.deferrable()) {
      problems.add(
          Tag.DEFERRABLE_KEY,
          annotation.origin("by"),
          "by = \"%s\": \"%s\" of \"%s\" is deferrable, in \"%s\"; such a constraint decides no conflict; name another key, or drop deferrable"
              .formatted(by, key.name(), table.name(), method));
    } else if (!key.target() && named.size() > 1 && !named.get(1).deferrable()) {
      problems.add(
          Tag.UNKNOWN_TARGET,
          annotation.origin("by"),
          "by = \"%s\": that can be \"%s\" and \"%s\", in \"%s\"; a statement is by one key; give one of them another suffix: as = \"…\""
              .formatted(by, key.name(), named.get(1).name(), method));
    }
  }

  private void anyDecides(String deferrable, Annotation annotation, String method) {
    problems.add(
        Tag.DEFERRABLE_KEY,
        annotation.origin(),
        "\"%s\" of \"%s\" is deferrable, in \"%s\"; such a constraint decides no conflict, and PostgreSQL asks all of them where no key is named; name one: by = \"…\""
            .formatted(deferrable, table.name(), method));
  }

  private static String mend(String by, List<String> suffixes) {
    return suffixes.isEmpty()
        ? "the table has none; declare an @Id, @Unique or @UniqueIndex"
        : Suggestion.of(by, suffixes)
            .map("did you mean \"%s\"?"::formatted)
            .orElse("there are " + String.join(", ", suffixes));
  }
}
