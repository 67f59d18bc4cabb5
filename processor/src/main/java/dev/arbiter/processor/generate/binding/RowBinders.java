package dev.arbiter.processor.generate.binding;

import dev.arbiter.processor.generate.row.RowNames;

/**
 * What binds rows.
 *
 * @param names the names inside {@code NewX}
 * @param one binds one row
 * @param many binds many
 * @param keys refuses a row without a key
 */
public record RowBinders(
    RowNames names, BindMethods one, RowsBindMethods many, SuppliedKeys keys) {}
