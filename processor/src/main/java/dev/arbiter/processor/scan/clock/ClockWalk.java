package dev.arbiter.processor.scan.clock;

import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Mention;
import dev.arbiter.processor.scan.judge.NameResolver;
import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import dev.arbiter.processor.scan.parse.SqlNode.Case;
import dev.arbiter.processor.scan.parse.SqlNode.Literal;
import dev.arbiter.processor.scan.parse.SqlNode.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out by which clocks the values of an expression are, and which of them meet. */
final class ClockWalk {

  private static final Set<String> WORDS_OF_TODAY = Set.of("now", "today", "tomorrow", "yesterday");

  /**
   * A value that an operand may have.
   *
   * @param name what messages call it
   * @param parameter the offset of the method parameter that it is, or -1
   */
  private record Value(Clock clock, String name, int parameter) {

    static final int NONE = -1;

    Value by(Clock other, String type) {
      return new Value(other, name + "::" + type, NONE);
    }
  }

  private final Fragment fragment;
  private final NameResolver names;
  private final Function<String, Clock> columns;
  private final Map<String, String> strangers = new LinkedHashMap<>();
  private final Set<Integer> parameters = new TreeSet<>();

  private ClockWalk(Fragment fragment, Function<String, Clock> columns) {
    this.fragment = fragment;
    this.names = new NameResolver(fragment.scope());
    this.columns = columns;
  }

  static ClockMeetings meetings(
      Fragment fragment, Function<String, Clock> columns, @Nullable String target) {
    ClockWalk walk = new ClockWalk(fragment, columns);
    List<Value> values = new ArrayList<>(walk.values(fragment.root()));
    if (target != null) {
      values.add(0, new Value(columns.apply(target), target, Value.NONE));
    }
    walk.meet(values);
    return new ClockMeetings(walk.strangers, walk.parameters);
  }

  /** The values that meet have to be by the same clock, if one of them is by UTC's. */
  private List<Value> meet(List<Value> values) {
    values.stream()
        .filter(it -> it.clock() == Clock.UTC)
        .findFirst()
        .ifPresent(column -> values.forEach(it -> meet(column, it)));
    return values;
  }

  private void meet(Value column, Value value) {
    if (value.parameter() != Value.NONE) {
      parameters.add(value.parameter());
    } else if (value.clock() != Clock.UTC) {
      strangers.putIfAbsent(value.name(), column.name());
    }
  }

  private List<Value> values(SqlNode node) {
    if (node instanceof SqlNode.Name name) {
      return ofColumn(name);
    }
    if (node instanceof SqlNode.Parameter it) {
      return List.of(new Value(Clock.OTHER, ":" + it.token().value(), it.token().start()));
    }
    if (node instanceof Literal it) {
      return isOfToday(it) ? one(Clock.SESSION, "'" + it.value() + "'") : List.of();
    }
    if (node instanceof SqlNode.Cast it) {
      return converted(values(it.operand()), fragment.lexed().words(it.from(), it.to()));
    }
    if (node instanceof SqlNode.Parenthesised || node instanceof SqlNode.ArrayOf) {
      return all(node.children());
    }
    if (node instanceof Call call && call.isBuiltIn()) {
      return ofCall(call);
    }
    if (node instanceof Operation operation) {
      return ofOperation(operation);
    }
    if (node instanceof Case choice) {
      return ofCase(choice);
    }
    node.children().forEach(this::values);
    return List.of();
  }

  private List<Value> all(Collection<SqlNode> nodes) {
    return nodes.stream().flatMap(it -> values(it).stream()).toList();
  }

  private static List<Value> one(Clock clock, String name) {
    return List.of(new Value(clock, name, Value.NONE));
  }

  private List<Value> ofColumn(SqlNode.Name name) {
    Mention mention = names.resolve(name.parts());
    if (mention == null
        || (mention.kind() != Mention.Kind.STORED && mention.kind() != Mention.Kind.EXCLUDED)) {
      return List.of();
    }
    Clock clock = columns.apply(mention.name());
    return clock == Clock.OTHER ? List.of() : one(clock, mention.name());
  }

  private static boolean isOfToday(Literal literal) {
    return (literal.type() == Literal.Type.STRING || literal.type() == Literal.Type.TYPED)
        && WORDS_OF_TODAY.contains(literal.value().strip().toLowerCase(Locale.ROOT));
  }

  private List<Value> converted(List<Value> values, String type) {
    return switch (type) {
      case "timestamptz", "timestamp with time zone" -> zoned(values, "::" + type);
      case "timestamp", "timestamp without time zone", "date" ->
          values.stream()
              .map(it -> it.clock() == Clock.ZONED ? it.by(Clock.SESSION, type) : it)
              .toList();
      default -> List.of();
    };
  }

  /** A point in time that PostgreSQL makes of these by the session's time zone. */
  private List<Value> zoned(List<Value> values, String name) {
    List<Value> met = new ArrayList<>(values);
    met.addAll(one(Clock.ZONED, name));
    meet(met);
    return one(Clock.ZONED, name);
  }

  private List<Value> ofCall(Call call) {
    List<SqlNode> arguments = call.arguments();
    return switch (call.name()) {
      case "now", "clock_timestamp", "statement_timestamp", "transaction_timestamp" ->
          one(Clock.ZONED, call.name() + "()");
      case "to_timestamp", "make_timestamptz" -> one(Clock.ZONED, call.name() + "(…)");
      case "current_timestamp" -> one(Clock.ZONED, "CURRENT_TIMESTAMP");
      case "localtimestamp" -> one(Clock.SESSION, "LOCALTIMESTAMP");
      case "current_date" -> one(Clock.SESSION, "CURRENT_DATE");
      case "coalesce", "greatest", "least", "date_trunc", "date_bin", "nullif", "age" ->
          meet(all(arguments));
      default -> {
        arguments.forEach(this::values);
        yield List.of();
      }
    };
  }

  private List<Value> ofCase(Case choice) {
    boolean tested = choice.conditions().size() > choice.results().size();
    List<Value> conditions = all(choice.conditions());
    if (tested) {
      meet(conditions);
    }
    List<SqlNode> results = new ArrayList<>(choice.results());
    if (choice.otherwise() != null) {
      results.add(choice.otherwise());
    }
    return meet(all(results));
  }

  private List<Value> ofOperation(Operation operation) {
    List<SqlNode> operands = operation.operands();
    return switch (operation.operator()) {
      case "AT TIME ZONE" -> atTimeZone(values(operands.get(0)));
      case "AT LOCAL" -> converted(values(operands.get(0)), "timestamptz");
      case "+" -> meet(all(operands));
      case "-" -> difference(operands);
      case "AND", "OR", "NOT" -> {
        operands.forEach(this::values);
        yield List.of();
      }
      default -> {
        if (operands.get(0) instanceof SqlNode.RowOf) {
          fields(operands);
        } else {
          meet(all(operands));
        }
        yield List.of();
      }
    };
  }

  /** Of a time without zone it makes a point in time, and of that one without. */
  private static List<Value> atTimeZone(List<Value> values) {
    return values.stream().anyMatch(it -> it.clock() == Clock.UTC)
        ? one(Clock.ZONED, "AT TIME ZONE")
        : List.of();
  }

  /** The difference of two times is none. */
  private List<Value> difference(List<SqlNode> operands) {
    List<Value> left = values(operands.get(0));
    List<Value> right = operands.size() == 1 ? List.of() : values(operands.get(1));
    List<Value> both = new ArrayList<>(left);
    both.addAll(right);
    meet(both);
    return right.stream().allMatch(it -> it.parameter() != Value.NONE) ? left : List.of();
  }

  /** {@code (a, b) < (c, d)}, field by field. */
  private void fields(List<SqlNode> rows) {
    for (int field = 0; field < ((SqlNode.RowOf) rows.get(0)).fields().size(); field++) {
      List<Value> values = new ArrayList<>();
      for (SqlNode row : rows) {
        if (row instanceof SqlNode.RowOf it && it.fields().size() > field) {
          values.addAll(values(it.fields().get(field)));
        }
      }
      meet(values);
    }
  }
}
