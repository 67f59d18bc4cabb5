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

  private static final String AT_TIME_ZONE = " AT TIME ZONE";

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
    List<ClockValue> values = new ArrayList<>(walk.values(fragment.root()));
    if (target != null) {
      values.add(0, new ClockValue(columns.apply(target), target, ClockValue.NONE));
    }
    walk.meet(values);
    return new ClockMeetings(walk.strangers, walk.parameters);
  }

  /** The values that meet have to be by the same clock, if one of them is by UTC's. */
  private List<ClockValue> meet(List<ClockValue> values) {
    values.stream()
        .filter(it -> it.clock() == Clock.UTC)
        .findFirst()
        .ifPresent(column -> values.forEach(it -> meet(column, it)));
    return values;
  }

  private void meet(ClockValue column, ClockValue value) {
    if (value.parameter() != ClockValue.NONE) {
      parameters.add(value.parameter());
    } else if (value.clock() != Clock.UTC) {
      strangers.putIfAbsent(value.name(), column.name());
    }
  }

  private List<ClockValue> values(SqlNode node) {
    if (node instanceof SqlNode.Name name) {
      return ofColumn(name);
    }
    if (node instanceof SqlNode.Parameter it) {
      return List.of(new ClockValue(Clock.OTHER, ":" + it.token().value(), it.token().start()));
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

  private List<ClockValue> all(Collection<SqlNode> nodes) {
    return nodes.stream().flatMap(it -> values(it).stream()).toList();
  }

  private static List<ClockValue> one(Clock clock, String name) {
    return List.of(new ClockValue(clock, name, ClockValue.NONE));
  }

  private List<ClockValue> ofColumn(SqlNode.Name name) {
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

  private List<ClockValue> converted(List<ClockValue> values, String type) {
    return switch (type) {
      case "timestamptz", "timestamp with time zone" -> zoned(values, "::" + type);
      case "timestamp", "timestamp without time zone", "date", "time", "time without time zone" ->
          values.stream()
              .map(it -> it.clock() == Clock.ZONED ? it.by(Clock.SESSION, type) : it)
              .toList();
      default -> List.of();
    };
  }

  /** A point in time that PostgreSQL makes of these by the session's time zone. */
  private List<ClockValue> zoned(List<ClockValue> values, String name) {
    List<ClockValue> met = new ArrayList<>(values);
    met.addAll(one(Clock.ZONED, name));
    meet(met);
    return one(Clock.ZONED, name);
  }

  private List<ClockValue> ofCall(Call call) {
    List<SqlNode> arguments = call.arguments();
    return switch (call.name()) {
      case "now",
          "clock_timestamp",
          "statement_timestamp",
          "transaction_timestamp",
          "pg_postmaster_start_time" ->
          one(Clock.ZONED, call.name() + "()");
      case "to_timestamp", "make_timestamptz" -> one(Clock.ZONED, call.name() + "(…)");
      case "current_timestamp" -> one(Clock.ZONED, "CURRENT_TIMESTAMP");
      case "localtimestamp", "current_date", "localtime", "current_time" ->
          one(Clock.SESSION, call.name().toUpperCase(Locale.ROOT));
      case "date" -> converted(all(arguments), "date");
      case "timezone" -> atTimeZone(all(arguments));
      case "tstzrange" -> {
        zoned(all(arguments), "tstzrange(…)");
        yield List.of();
      }
      case "age" -> age(arguments);
      case "coalesce", "greatest", "least", "date_trunc", "date_bin", "nullif" ->
          meet(all(arguments));
      default -> {
        arguments.forEach(this::values);
        yield List.of();
      }
    };
  }

  /** A single time's is counted from the session's midnight. */
  private List<ClockValue> age(List<SqlNode> arguments) {
    List<ClockValue> met = new ArrayList<>(all(arguments));
    if (arguments.size() == 1) {
      met.addAll(one(Clock.SESSION, "CURRENT_DATE"));
    }
    meet(met);
    return List.of();
  }

  private List<ClockValue> ofCase(Case choice) {
    boolean tested = choice.conditions().size() > choice.results().size();
    List<ClockValue> conditions = all(choice.conditions());
    if (tested) {
      meet(conditions);
    }
    List<SqlNode> results = new ArrayList<>(choice.results());
    if (choice.otherwise() != null) {
      results.add(choice.otherwise());
    }
    return meet(all(results));
  }

  private List<ClockValue> ofOperation(Operation operation) {
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
  private static List<ClockValue> atTimeZone(List<ClockValue> values) {
    return values.stream()
        .filter(it -> it.clock() == Clock.UTC)
        .limit(1)
        .map(it -> new ClockValue(Clock.ZONED, it.name() + AT_TIME_ZONE, ClockValue.NONE))
        .toList();
  }

  /** The difference of two times is none. */
  private List<ClockValue> difference(List<SqlNode> operands) {
    List<ClockValue> left = values(operands.get(0));
    List<ClockValue> right = operands.size() == 1 ? List.of() : values(operands.get(1));
    List<ClockValue> both = new ArrayList<>(left);
    both.addAll(right);
    meet(both);
    return right.stream().allMatch(it -> it.parameter() != ClockValue.NONE) ? left : List.of();
  }

  /** {@code (a, b) < (c, d)}, field by field. */
  private void fields(List<SqlNode> rows) {
    for (int field = 0; field < ((SqlNode.RowOf) rows.get(0)).fields().size(); field++) {
      List<ClockValue> values = new ArrayList<>();
      for (SqlNode row : rows) {
        if (row instanceof SqlNode.RowOf it && it.fields().size() > field) {
          values.addAll(values(it.fields().get(field)));
        }
      }
      meet(values);
    }
  }
}
