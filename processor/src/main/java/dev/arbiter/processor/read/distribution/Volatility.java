package dev.arbiter.processor.read.distribution;

import static dev.arbiter.processor.read.distribution.ExpressionTypes.LITERAL;
import static dev.arbiter.processor.read.distribution.ExpressionTypes.TEXT;
import static dev.arbiter.processor.read.distribution.ExpressionTypes.UNKNOWN;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.scan.judge.Fragment;
import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import dev.arbiter.processor.scan.parse.SqlNode.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What in an expression PostgreSQL does not call immutable, as far as its own words tell: what they
 * do not is for PostgreSQL to judge. Calls that give a value of the moment are parameters by then.
 *
 * @see <a href="https://www.postgresql.org/docs/current/xfunc-volatility.html">Function Volatility
 *     Categories</a>
 */
final class Volatility {

  private static final Set<String> WITHOUT_ZONE = Set.of("date", "timestamp");

  /** What always has the same text. */
  private static final Set<String> OF_ONE_TEXT =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "real",
          "double precision",
          "boolean",
          "uuid");

  private final Fragment fragment;
  private final ExpressionTypes types;
  private final boolean ofColumnsOnly;
  private final Set<Offence> offences = new LinkedHashSet<>();

  /**
   * @param ofColumnsOnly whether the engine computes beforehand what is made of no column, as it
   *     does for an UPDATE
   */
  Volatility(Fragment fragment, ExpressionTypes types, boolean ofColumnsOnly) {
    this.fragment = fragment;
    this.types = types;
    this.ofColumnsOnly = ofColumnsOnly;
  }

  /**
   * All of it.
   *
   * @param target the column that takes the value; null if none does
   */
  List<Offence> of(@Nullable Column target) {
    SqlNode root = fragment.root();
    visit(root, false);
    if (target != null && concerns(root, false)) {
      VolatileCasts.offence(types.of(root), ExpressionTypes.of(target), target.sqlType().text())
          .ifPresent(offences::add);
    }
    return List.copyOf(offences);
  }

  private void visit(SqlNode node, boolean inChoice) {
    if (concerns(node, inChoice) || (node instanceof Call it && VolatileCalls.isVolatile(it))) {
      offence(node).ifPresent(offences::add);
    }
    boolean choice =
        inChoice
            || node instanceof SqlNode.Case
            || (node instanceof Call it && it.name().equals("coalesce"));
    node.children().forEach(it -> visit(it, choice));
  }

  /** What CASE and COALESCE may never compute is not computed beforehand. */
  private boolean concerns(SqlNode node, boolean inChoice) {
    return !ofColumnsOnly || inChoice || hasColumn(node);
  }

  private static boolean hasColumn(SqlNode node) {
    return node instanceof SqlNode.Name || node.children().stream().anyMatch(Volatility::hasColumn);
  }

  private Optional<Offence> offence(SqlNode node) {
    if (node instanceof Call it && it.isBuiltIn()) {
      return VolatileCalls.offence(it, it.arguments().stream().map(types::of).toList());
    }
    if (node instanceof SqlNode.Cast it) {
      return VolatileCasts.offence(types.of(it.operand()), types.of(it), types.typeText(it));
    }
    return node instanceof Operation it
        ? offence(it.operator(), it.operands().stream().map(types::of).toList())
        : Optional.empty();
  }

  private Optional<Offence> offence(String operator, List<String> operands) {
    String what =
        operands.stream()
            .map(it -> it.equals(UNKNOWN) ? "…" : it)
            .collect(Collectors.joining(" " + operator + " ", "\"", "\""));
    return switch (operator) {
      case "+", "-" ->
          isShifted(operator, operands)
              ? Optional.of(
                  new Offence(
                      what,
                      "say the zone, as in (created_at AT TIME ZONE 'UTC' + …) AT TIME ZONE 'UTC',"
                          + " or compute it before"))
              : Optional.empty();
      case "||" -> joined(operands, what);
      case "AT TIME ZONE" ->
          Set.of("date", "time", "timetz").contains(operands.get(0))
              ? Optional.of(new Offence(what, "convert it before"))
              : Optional.empty();
      default ->
          Operation.isComparison(operator) && areMixed(operands)
              ? Optional.of(Offence.byZone(what))
              : Optional.empty();
    };
  }

  /** Whether a point in time is moved, by days perhaps, or meets a time without zone. */
  private static boolean isShifted(String operator, List<String> operands) {
    return operands.contains("timestamptz")
        && (operator.equals("+")
            || operands.contains("interval")
            || operands.contains("time")
            || operands.stream().anyMatch(WITHOUT_ZONE::contains));
  }

  private static boolean areMixed(List<String> operands) {
    return (operands.contains("timestamptz") && operands.stream().anyMatch(WITHOUT_ZONE::contains))
        || (operands.contains("time") && operands.contains("timetz"));
  }

  private Optional<Offence> joined(List<String> operands, String what) {
    if (!operands.contains(TEXT) && !operands.contains(LITERAL)) {
      return Optional.empty();
    }
    if (operands.stream().anyMatch(VolatileCasts::hasTextBySettings)) {
      return Optional.of(new Offence(what, "compute it before"));
    }
    // What PostgreSQL replaces this by is immutable; only an UPDATE it replaces before Citus looks.
    return !ofColumnsOnly && operands.stream().anyMatch(OF_ONE_TEXT::contains)
        ? Optional.of(new Offence(what, "cast the other one to text, as in number::text"))
        : Optional.empty();
  }
}
