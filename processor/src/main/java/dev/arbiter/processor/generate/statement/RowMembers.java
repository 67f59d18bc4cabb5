package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.MethodSpec;
import dev.arbiter.processor.generate.binding.BindMethods;
import dev.arbiter.processor.generate.binding.CodecConstants;
import dev.arbiter.processor.generate.binding.MomentConstants;
import dev.arbiter.processor.generate.binding.Reading;
import dev.arbiter.processor.generate.binding.RowBinders;
import dev.arbiter.processor.generate.binding.RowsBindMethods;
import dev.arbiter.processor.generate.binding.SqlNames;
import dev.arbiter.processor.generate.binding.SuppliedKeys;
import dev.arbiter.processor.generate.binding.ValueCode;
import dev.arbiter.processor.generate.binding.ValuesBindMethods;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.model.Table;
import java.util.List;
import java.util.stream.Stream;

/** What binds and reads rows, whichever statements take and return them. */
record RowMembers(
    Table table,
    RowNames names,
    CodecConstants codecs,
    MomentConstants moments,
    ValueCode values,
    SuppliedKeys keys,
    BindMethods binds,
    RowsBindMethods rowsBinds,
    ValuesBindMethods valuesBinds,
    KeyColumns keyColumns,
    Readers readers) {

  static RowMembers of(Table table, SqlNames names) {
    RowNames rowNames = new RowNames(table);
    CodecConstants codecs = new CodecConstants(table, names);
    MomentConstants moments = new MomentConstants(table, names);
    ValueCode values = new ValueCode(codecs, moments);
    return new RowMembers(
        table,
        rowNames,
        codecs,
        moments,
        values,
        new SuppliedKeys(table, names, rowNames),
        new BindMethods(table, names, rowNames, values),
        new RowsBindMethods(table, names, rowNames, values),
        new ValuesBindMethods(table, names, rowNames, values),
        new KeyColumns(table, names, codecs),
        new Readers(table));
  }

  RowBinders binders() {
    return new RowBinders(names, binds, rowsBinds, keys);
  }

  List<MethodSpec> methods() {
    return Stream.of(
            keys.all(),
            binds.all(),
            rowsBinds.all(),
            valuesBinds.all(),
            List.of(new Reading(table, values).method()),
            codecs.methods())
        .flatMap(List::stream)
        .toList();
  }
}
