package dev.arbiter.internal.drift.compare;

import dev.arbiter.internal.drift.catalog.TableFacts;
import dev.arbiter.schema.TableDefinition;
import java.util.Optional;

/**
 * A table of which the declaration and what was found are compared.
 *
 * @param copy the declared table as a temporary one; empty where the server creates none
 * @param findings what is found out
 */
public record ComparedTable(
    TableDefinition table, Optional<DeclaredCopy> copy, TableFacts found, Findings findings) {}
