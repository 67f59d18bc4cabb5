package dev.arbiter.internal.drift.server;

import dev.arbiter.schema.StatementDefinition;
import dev.arbiter.schema.StatementDefinition.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * The plans of a table's statements, asked for together with those of other tables: one by one each
 * of them takes ten calls. What the server refuses has no answer here; {@link StatementPlan#of}
 * asks again and learns why.
 */
public final class PlannedTogether {

  private static final String ANSWERS = "FETCH ALL FROM arbiter_drift";

  /**
   * Each plan is undone with its locks. A definition creates a temporary table, which is there for
   * the statements after it; where it fails, these have no answer. That a lock could not be
   * obtained, or that the call was cancelled, ends it. The answers are read from a cursor.
   */
  private static final String PLAN =
      """
      DECLARE
        step text;
        answers text[] := '{}';
        cursor refcursor := 'arbiter_drift';
        answer text;
        parameters integer;
        prepared boolean;
      BEGIN
        FOREACH step IN ARRAY ARRAY[%s] LOOP
          answer := NULL;
          prepared := false;
          BEGIN
            IF pg_catalog.left(step, 1) = 'D' THEN
              EXECUTE pg_catalog.substr(step, 2);
              answer := '[]';
            ELSE
              PERFORM pg_catalog.set_config('transaction_read_only', 'on', true);
              EXECUTE 'PREPARE arbiter_drift AS ' || pg_catalog.substr(step, 2);
              prepared := true;
              SELECT pg_catalog.cardinality(parameter_types) INTO parameters
                FROM pg_catalog.pg_prepared_statements WHERE name = 'arbiter_drift';
              EXECUTE 'EXPLAIN (FORMAT JSON) EXECUTE arbiter_drift' || CASE WHEN parameters = 0
                THEN '' ELSE '(NULL' || pg_catalog.repeat(', NULL', parameters - 1) || ')' END
                INTO answer;
              RAISE EXCEPTION USING ERRCODE = 'ARB00';
            END IF;
          EXCEPTION
            WHEN SQLSTATE 'ARB00' THEN
              answer := CASE WHEN pg_catalog.strpos(answer, '"Conflict Arbiter Indexes"') = 0
                THEN '[]' ELSE CAST(pg_catalog.jsonb_path_query_array(CAST(answer AS jsonb),
                  'strict $.**."Conflict Arbiter Indexes"[*]', silent => true) AS text) END;
            WHEN query_canceled OR OTHERS THEN
              IF prepared THEN
                DEALLOCATE arbiter_drift;
                prepared := false;
              END IF;
              IF SQLSTATE IN ('57014', '40001', '40P01', '55P03') THEN
                RAISE;
              END IF;
          END;
          IF prepared THEN
            DEALLOCATE arbiter_drift;
          END IF;
          answers := answers || answer;
        END LOOP;
        OPEN cursor FOR SELECT n, name
          FROM pg_catalog.unnest(answers) WITH ORDINALITY given (answered, n)
            LEFT JOIN LATERAL pg_catalog.jsonb_array_elements_text(CAST(answered AS jsonb)) name
              ON true
          WHERE answered IS NOT NULL;
      END
      """;

  private final Map<Integer, List<String>> arbiters = new HashMap<>();

  private PlannedTogether() {}

  /** Plans the statements of each table in their order. */
  public static List<PlannedTogether> of(
      Session session, List<List<StatementDefinition>> ofTables) {
    List<PlannedTogether> plans = ofTables.stream().map(it -> new PlannedTogether()).toList();
    session.tried(StatementPlan.SETTINGS_OF_ALL, () -> plan(session, ofTables, plans));
    return plans;
  }

  private static void plan(
      Session session, List<List<StatementDefinition>> ofTables, List<PlannedTogether> plans) {
    List<StatementDefinition> all = ofTables.stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return;
    }
    session.run("DO " + dollarQuoted(PLAN.formatted(steps(session, all))));
    Map<Integer, List<String>> answers = new HashMap<>();
    session.rows(
        ANSWERS,
        row -> {
          List<String> names = answers.computeIfAbsent(row.getInt(1), i -> new ArrayList<>());
          Optional.ofNullable(row.getString(2)).ifPresent(names::add);
          return names;
        });
    int number = 0;
    for (int table = 0; table < plans.size(); table++) {
      for (int place = 0; place < ofTables.get(table).size(); place++) {
        List<String> answer = answers.get(++number);
        if (answer != null) {
          plans.get(table).arbiters.put(place, answer);
        }
      }
    }
  }

  private static String steps(Session session, List<StatementDefinition> statements) {
    List<String> texts =
        session.nativeSql(statements.stream().map(StatementDefinition::sql).toList());
    StringJoiner steps = new StringJoiner(",\n");
    for (int i = 0; i < texts.size(); i++) {
      boolean definition = statements.get(i).kind() == Kind.DEFINITION;
      steps.add(literal((definition ? "D" : "P") + texts.get(i)));
    }
    return steps.toString();
  }

  /** Read alike whatever {@code standard_conforming_strings} is. */
  private static String literal(String text) {
    return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private static String dollarQuoted(String text) {
    String quote = "$arbiter$";
    for (int i = 1; text.contains(quote); i++) {
      quote = "$arbiter" + i + "$";
    }
    return quote + text + quote;
  }

  /** The indexes that resolve the conflicts of a statement; empty if there is no answer. */
  public Optional<List<String>> arbiters(int place) {
    return Optional.ofNullable(arbiters.get(place));
  }

  /** Whether there is an answer for each statement from one place to before another. */
  public boolean answers(int first, int end) {
    return IntStream.range(first, end).allMatch(arbiters::containsKey);
  }
}
