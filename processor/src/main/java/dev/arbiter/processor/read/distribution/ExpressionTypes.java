package dev.arbiter.processor.read.distribution;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.type.SqlType;
import dev.arbiter.processor.model.type.SqlTypeParser;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.judge.Mention;
import dev.arbiter.processor.scan.judge.NameResolver;
import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import dev.arbiter.processor.scan.parse.SqlNode.Literal;
import dev.arbiter.processor.scan.parse.SqlNode.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types in an expression, where PostgreSQL's own words decide them: by their usual names,
 * {@link #TEXT} for all texts, {@link #ARRAY} for all arrays, {@link #ENUM} for enums of the
 * user's, and {@link #UNKNOWN} for those that nothing is known of.
 */
final class ExpressionTypes {

  static final String TEXT = "text";
  static final String ARRAY = "array";
  static final String ENUM = "enum";
  static final String UNKNOWN = "";

  /** What a bare string or NULL has, until it meets another type. */
  static final String LITERAL = "unknown";

  private static final Set<String> DAYS = Set.of("smallint", "integer", "numeric");

  private static final Map<String, String> CALLS =
      Map.ofEntries(
          Map.entry("clock_timestamp", "timestamptz"),
          Map.entry("current_date", "date"),
          Map.entry("current_time", "timetz"),
          Map.entry("current_timestamp", "timestamptz"),
          Map.entry("localtime", "time"),
          Map.entry("localtimestamp", "timestamp"),
          Map.entry("lower", TEXT),
          Map.entry("now", "timestamptz"),
          Map.entry("statement_timestamp", "timestamptz"),
          Map.entry("transaction_timestamp", "timestamptz"),
          Map.entry("upper", TEXT));

  private final Fragment fragment;
  private final Table table;
  private final Map<String, SqlType> parameters;
  private final NameResolver names;

  ExpressionTypes(Fragment fragment, Table table, Map<String, SqlType> parameters) {
    this.fragment = fragment;
    this.table = table;
    this.parameters = parameters;
    this.names = new NameResolver(fragment.scope());
  }

  static String of(Column column) {
    return column.enumeration().isPresent() ? ENUM : of(column.sqlType());
  }

  private static String of(SqlType type) {
    return switch (type.family()) {
      case TEXT -> TEXT;
      case ARRAY -> ARRAY;
      case OTHER -> type.is("money") ? "money" : UNKNOWN;
      case BITS, NUMBER, BOOLEAN, UUID, DATE, TIME, INTERVAL, BYTES -> type.name();
    };
  }

  String of(SqlNode node) {
    if (node instanceof SqlNode.Name it) {
      Mention mention = names.resolve(it.parts());
      return mention != null && fragment.scope().columns().contains(mention.name())
          ? of(table.column(mention.name()))
          : UNKNOWN;
    }
    if (node instanceof SqlNode.Parameter it) {
      SqlType type = parameters.get(it.token().value());
      return type == null ? UNKNOWN : of(type);
    }
    if (node instanceof Literal it) {
      return of(it);
    }
    if (node instanceof SqlNode.Cast it) {
      return isEnum(typeText(it)) ? ENUM : of(SqlTypeParser.parse(typeText(it)));
    }
    if (node instanceof SqlNode.Parenthesised it) {
      return of(it.inner());
    }
    if (node instanceof SqlNode.Collate || node instanceof SqlNode.ArrayOf) {
      return node instanceof SqlNode.ArrayOf ? ARRAY : TEXT;
    }
    if (node instanceof SqlNode.Case it) {
      return common(
          Stream.concat(it.results().stream(), Stream.ofNullable(it.otherwise())).toList());
    }
    if (node instanceof Call it && it.isBuiltIn()) {
      return of(it);
    }
    return node instanceof Operation it ? of(it) : UNKNOWN;
  }

  /** As far as the table's columns tell. */
  private boolean isEnum(String type) {
    return table.columns().stream()
        .flatMap(it -> it.enumeration().stream())
        .anyMatch(it -> it.type() != null && it.type().sql().equals(type));
  }

  String typeText(SqlNode.Cast cast) {
    return fragment.lexed().text(cast.from(), cast.to());
  }

  private static String of(Literal literal) {
    return switch (literal.type()) {
      case STRING, NULL -> LITERAL;
      case BOOLEAN -> "boolean";
      case NUMBER -> "numeric";
      case TYPED, OTHER -> UNKNOWN;
    };
  }

  private String of(Call call) {
    List<SqlNode> arguments = call.arguments();
    return switch (call.name()) {
      case "coalesce", "greatest", "least" -> common(arguments);
      case "nullif" -> arguments.isEmpty() ? UNKNOWN : of(arguments.get(0));
      case "date_trunc" -> arguments.size() > 1 ? of(arguments.get(1)) : UNKNOWN;
      default -> CALLS.getOrDefault(call.name(), UNKNOWN);
    };
  }

  private String of(Operation operation) {
    String left = of(operation.operand(0));
    return switch (operation.operator()) {
      case "AT TIME ZONE" ->
          switch (left) {
            case "timestamptz" -> "timestamp";
            case "timestamp" -> "timestamptz";
            default -> UNKNOWN;
          };
      case "+", "-" -> sum(operation, left);
      case "*", "/" ->
          operation.operands().stream().map(this::of).anyMatch("interval"::equals)
              ? "interval"
              : UNKNOWN;
      case "||" -> common(operation.operands()).equals(TEXT) ? TEXT : UNKNOWN;
      case "->>", "#>>" -> TEXT;
      default -> UNKNOWN;
    };
  }

  /** Of a time and an interval, or of a date and days; other sums nobody asks for. */
  private String sum(Operation operation, String left) {
    if (operation.operands().size() < 2) {
      return left;
    }
    String right = of(operation.operand(1));
    if (left.equals("interval") && operation.operator().equals("+")) {
      return right;
    }
    if (left.equals("date")) {
      return right.equals("interval") ? "timestamp" : DAYS.contains(right) ? left : UNKNOWN;
    }
    return right.equals("interval") ? left : UNKNOWN;
  }

  /** The first that is not a literal's. */
  private String common(Collection<SqlNode> nodes) {
    return nodes.stream()
        .map(this::of)
        .filter(it -> !it.equals(LITERAL))
        .findFirst()
        .orElse(LITERAL);
  }
}
