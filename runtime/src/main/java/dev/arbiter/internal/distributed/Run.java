package dev.arbiter.internal.distributed;

import dev.arbiter.internal.statement.Binder;
import dev.arbiter.schema.StatementDefinition;
import java.util.List;

/**
 * Rows that one statement takes.
 *
 * @param answered whether what it returns says last which of the rows it answers: the place of one
 *     among them, counted from one
 * @param positions the rows' positions in the list
 */
record Run(
    StatementDefinition statement, Binder binder, List<Integer> positions, boolean answered) {}
