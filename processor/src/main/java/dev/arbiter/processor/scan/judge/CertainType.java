package dev.arbiter.processor.scan.judge;

import dev.arbiter.processor.scan.parse.SqlNode;
import dev.arbiter.processor.scan.parse.SqlNode.Call;
import dev.arbiter.processor.scan.parse.SqlNode.Literal;
import java.util.Map;
import java.util.Optional;

/** The type of an expression, where nothing but PostgreSQL's own words decide it. */
final class CertainType {

  private static final int DIGITS_OF_ANY_INTEGER = 9;

  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "clock_timestamp", "timestamptz",
          "current_date", "date",
          "current_timestamp", "timestamptz",
          "gen_random_uuid", "uuid",
          "now", "timestamptz",
          "statement_timestamp", "timestamptz",
          "transaction_timestamp", "timestamptz");

  private CertainType() {}

  static Optional<String> of(SqlNode node) {
    if (node instanceof Call call && call.isBuiltIn() && call.arguments().isEmpty()) {
      return Optional.ofNullable(FUNCTIONS.get(call.name()));
    }
    return node instanceof Literal literal ? ofLiteral(literal) : Optional.empty();
  }

  private static Optional<String> ofLiteral(Literal literal) {
    return switch (literal.type()) {
      case BOOLEAN -> Optional.of("boolean");
      case STRING, NULL -> Optional.of("unknown");
      case NUMBER ->
          literal.value().length() <= DIGITS_OF_ANY_INTEGER
                  && literal.value().chars().allMatch(Character::isDigit)
              ? Optional.of("integer")
              : Optional.empty();
      case TYPED, OTHER -> Optional.empty();
    };
  }
}
