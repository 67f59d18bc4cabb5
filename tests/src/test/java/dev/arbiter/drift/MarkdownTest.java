package dev.arbiter.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.Difference;
import dev.arbiter.schema.DriftReport;
import dev.arbiter.schema.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pull request's comment shows. */
final class MarkdownTest {

  @Test
  void nothing() {
    Server server = Server.with(TeamDao.TABLE);
    assertThat(server.check(TeamDao.TABLE).markdown())
        .isEqualTo("**No drift**: 1 table as declared.\n");
  }

  @Test
  void differences() {
    Server server = Server.with(TeamDao.TABLE, TicketDao.TABLE);
    server.execute(
        """
        ALTER TABLE ticket ALTER note TYPE text;
        DROP INDEX ticket_title_idx;
        CREATE UNIQUE INDEX twin ON team (code)\
        """);
    assertThat(server.check(TeamDao.TABLE, TicketDao.TABLE).except("nothing").markdown())
        .isEqualTo(
            """
            **Drift**: 2 differences in 1 of 2 tables.

            ### `team`

            * Note: "twin" is not declared and rejects no row that "team\\_code\\_key" lets in.
            * Note: the conflicts of "team\\_code\\_key" are those of twin too: a row that conflicts with any of these is updated.

            ### `ticket`

            **COLUMN_TYPE** `note`

            * declared: `character varying(40)`
            * found: `text`

            ```sql
            -- Rewrites the table where the types are stored otherwise, and locks it meanwhile.
            ALTER TABLE ticket ALTER COLUMN note TYPE character varying(40) USING note::character varying(40);
            ```

            **INDEX_MISSING** `ticket_title_idx`

            * declared: `CREATE UNIQUE INDEX ticket_title_idx ON ticket (lower(title)) WHERE closed_at IS NULL;`
            * found: nothing

            ```sql
            -- Fails if there are duplicates: SELECT lower(title), count(*) FROM ticket WHERE (closed_at IS NULL) GROUP BY lower(title) HAVING count(*) > 1
            CREATE UNIQUE INDEX CONCURRENTLY ticket_title_idx ON ticket (lower(title)) WHERE closed_at IS NULL;
            ```

            * team, ticket: "nothing" is excepted, and no index or constraint that differs has this name.
            """);
  }

  /** Nothing that a database can hold is taken for Markdown. */
  @Test
  void backticksAndLines() {
    Difference difference =
        new Difference(
            "t", Difference.Kind.STATEMENT, "`a", "x\n  ``y", null, "-- ```\nSELECT '````';");
    assertThat(
            new DriftReport(
                    List.of("t"),
                    List.of(difference),
                    List.of(),
                    List.of(new Note("t", "a <b> *c* [d] `e`\n |f")))
                .markdown())
        .isEqualTo(
            """
            **Drift**: 1 difference in 1 of 1 table.

            ### `t`

            **STATEMENT** `` `a ``

            * declared: ```x ``y```
            * found: nothing

            `````sql
            -- ```
            SELECT '````';
            `````

            * Not checked: a \\<b\\> \\*c\\* \\[d\\] \\`e\\` \\|f
            """);
  }
}
