package dev.arbiter.internal.error;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator of a Citus cluster hands on of a violation on another server: its text, and
 * nothing else.
 *
 * @param sqlState of such violations, which is lost where rows are copied to the other server
 * @param text with the name of the constraint, or of the column of NOT NULL, as its last group;
 *     that of a CHECK constraint has the shard's number only if it is younger than the shard
 */
record ShardViolation(String sqlState, Pattern text) {

  private static final List<ShardViolation> ALL =
      List.of(
          of(SqlState.UNIQUE_VIOLATION, "duplicate key value violates unique constraint \"(.+)\""),
          of(
              SqlState.FOREIGN_KEY_VIOLATION,
              "(?:insert or update|update or delete) on table \".+?\" violates"
                  + " (?:RESTRICT setting of )?foreign key constraint \"(.+?)\"(?: on table"
                  + " \".+\")?"),
          of(
              SqlState.NOT_NULL_VIOLATION,
              "null value in column \"(.+)\" of relation \".+\" violates not-null constraint"),
          of(
              SqlState.CHECK_VIOLATION,
              "new row for relation \".+(_\\d+)\" violates check constraint \"(.+?)\\1?\""),
          of(SqlState.CHECK_VIOLATION, "no partition of relation \".+\" found for row"),
          of(
              SqlState.EXCLUSION_VIOLATION,
              "conflicting key value violates exclusion constraint \"(.+)\""));

  private static ShardViolation of(String sqlState, String text) {
    return new ShardViolation(sqlState, Pattern.compile(text, Pattern.DOTALL));
  }

  /** The error with what its text says, if it is such a violation; else as it is. */
  static ServerError read(ServerError error, @Nullable String text) {
    if (!error.isOfAnotherServer() || text == null) {
      return error;
    }
    for (ShardViolation violation : ALL) {
      Matcher matcher = violation.text.matcher(text);
      if (matcher.matches()) {
        int last = matcher.groupCount();
        return error.named(violation.sqlState, last == 0 ? null : matcher.group(last));
      }
    }
    return error;
  }
}
