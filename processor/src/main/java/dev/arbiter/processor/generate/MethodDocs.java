package dev.arbiter.processor.generate;

import dev.arbiter.processor.model.DaoMethod;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.sql.BatchRules;
import dev.arbiter.processor.sql.BatchStatements;
import dev.arbiter.processor.sql.SqlStatement;
import dev.arbiter.processor.sql.TableStatements;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the Javadoc of a DAO's methods says: what they do, and the SQL as it runs. */
final class MethodDocs {

  static final String ONE_BY_ONE = "One by one, in one transaction: all or nothing.";
  private static final String WHOEVER_INSERTED =
      "and returns the row that is stored then, whoever inserted it.";
  private static final String WHERE_ONE_IS_THERE = "Where one is there:";

  private final Table table;
  private final TableStatements statements;

  MethodDocs(Table table, TableStatements statements) {
    this.table = table;
    this.statements = statements;
  }

  String of(DaoMethod method) {
    UniqueKey key = method.key();
    return key == null ? insert() : of(method.kind(), key);
  }

  private String insert() {
    return "Inserts the row and returns it as it is stored.\n\n"
        + sql(statements.insert())
        + "\n@throws dev.arbiter.ConstraintViolationException if it violates a constraint\n";
  }

  private String of(DaoMethod.Kind kind, UniqueKey key) {
    String index = Javadocs.code(key.name());
    return switch (kind) {
      case INSERT -> insert();
      case UPSERT ->
          "Inserts the row, or updates the one that\n%s says is already there.%s\n\n%s"
              .formatted(index, unchanged(key), sql(statements.upsert(key)));
      case UPSERT_WITH_OUTCOME ->
          "Inserts the row, or updates the one that\n%s says is already there, and tells which.%s\n\n%s"
              .formatted(index, unchanged(key), sql(statements.upsertWithOutcome(key)));
      case INSERT_IF_ABSENT ->
          "Inserts the row unless\n%s says that one is already there.\n\n%s\n%s"
              .formatted(
                  index,
                  sql(statements.insertIfAbsent(key)),
                  "@return the inserted row, or empty if there was one\n");
      case INSERT_ALL_IF_ABSENT ->
          "Inserts each row unless\n%s says that one is already there.\n%s\n\n%s\n%s"
              .formatted(
                  index,
                  ONE_BY_ONE,
                  sql(statements.insertIfAbsent(key)),
                  "@return the rows that were inserted, in the order in which they were given\n");
      case GET_OR_INSERT ->
          "Inserts the row unless\n%s says that one is already there,\n%s\n\n%s\n<p>%s\n\n%s"
              .formatted(
                  index,
                  WHOEVER_INSERTED,
                  sql(statements.insertIfAbsent(key)),
                  WHERE_ONE_IS_THERE,
                  sql(statements.findConflicting(key)));
      case GET_OR_INSERT_ALL ->
          "Inserts each row unless\n%s says that one is already there,\n%s\n%s\n\n%s\n<p>%s\n\n%s\n%s"
              .formatted(
                  index,
                  WHOEVER_INSERTED,
                  ONE_BY_ONE,
                  sql(statements.insertIfAbsent(key)),
                  WHERE_ONE_IS_THERE,
                  sql(statements.findConflicting(key)),
                  "@return what is stored for each of the rows, in their order\n");
      case UPSERT_ALL -> {
        Optional<String> oneByOne = BatchRules.of(table, key).oneByOne();
        SqlStatement statement =
            oneByOne.isPresent()
                ? statements.upsertUnreturned(key)
                : BatchStatements.of(table, key, true).upsertAlike(false);
        yield upsertAll(index, key, oneByOne, statement)
            + "@return how many of the rows were inserted or changed one\n";
      }
      case UPSERT_ALL_RETURNING -> {
        Optional<String> oneByOne = BatchRules.of(table, key).returningOneByOne();
        SqlStatement statement =
            oneByOne.isPresent()
                ? statements.upsert(key)
                : BatchStatements.of(table, key, true).upsertAlike(true);
        yield upsertAll(index, key, oneByOne, statement)
            + "@return what is stored for each of the rows, in their order\n";
      }
      case FIND ->
          "The row with this key, by %s.\n\n%s".formatted(index, sql(statements.find(key)));
      case DELETE ->
          "Deletes the row with this key, by %s.\n\n%s\n@return whether there was one\n"
              .formatted(index, sql(statements.delete(key)));
    };
  }

  private String upsertAll(
      String index, UniqueKey key, Optional<String> oneByOne, SqlStatement statement) {
    return "Inserts each row, or updates the one that\n%s says is already there.%s\n%s\n\n%s\n"
        .formatted(index, unchanged(key), how(oneByOne), sql(statement));
  }

  /** How the rows of a batch are written, and why it is one by one where it is. */
  static String how(Optional<String> whyOneByOne) {
    return whyOneByOne
        .map(why -> ONE_BY_ONE + "\nNot by one statement, as " + Javadocs.html(why) + ".")
        .orElse(
            "As they would be one by one, but by one statement in the order of the key:\n"
                + "all or nothing, and without deadlocks among such batches.");
  }

  private String unchanged(UniqueKey key) {
    if (!table.options().skipUnchanged()) {
      return "";
    }
    String ofTheMoment =
        statements.setToMoment(key).stream()
            .map(it -> Javadocs.code(it.name()))
            .collect(Collectors.joining(" and "));
    return "\nA row that would not change%s is left as it is."
        .formatted(ofTheMoment.isEmpty() ? "" : ", " + ofTheMoment + " aside,");
  }

  private static String sql(SqlStatement statement) {
    return Javadocs.block(statement.sql()) + "\n";
  }
}
