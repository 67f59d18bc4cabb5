package dev.arbiter.processor.generate.statement;

import com.palantir.javapoet.CodeBlock;
import dev.arbiter.processor.generate.row.RowNames;
import dev.arbiter.processor.generate.source.Types;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.sql.batch.RawKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Java code tells the keys of a batch's rows apart by.
 *
 * @param row the name of a variable that holds a row
 */
record BatchKeys(RawKey raw, RowNames names, String row) {

  /** What a row's key is made of; null where the row cannot conflict. */
  CodeBlock values() {
    List<Column> columns = raw.columns();
    if (columns.size() == 1
        && !isMarked(columns.get(0))
        && (!columns.get(0).nullable() || !raw.distinctNulls().isEmpty())) {
      return CodeBlock.of("$1N -> $1N.$2N", row, columns.get(0).component());
    }
    CodeBlock key =
        CodeBlock.of(
            "$T.<$T>asList($L)",
            Arrays.class,
            Object.class,
            Stream.concat(
                    columns.stream().map(this::value),
                    columns.stream().filter(this::isMarked).map(this::isSupplied))
                .collect(CodeBlock.joining(",$W")));
    if (raw.distinctNulls().isEmpty()) {
      return CodeBlock.of("$N -> $L", row, key);
    }
    CodeBlock anyNull =
        raw.distinctNulls().stream().map(this::isNull).collect(CodeBlock.joining(" || "));
    return CodeBlock.of("$N -> $L ? null : $L", row, anyNull, key);
  }

  /** Whether the value alone does not tell if it is the row's or the server's own. */
  private boolean isMarked(Column column) {
    return raw.hasDefault(column) && RowNames.marked(column);
  }

  private CodeBlock isNull(Column column) {
    CodeBlock isNull = CodeBlock.of("$L == null", value(column));
    return isMarked(column) ? CodeBlock.of("($L && $L)", isSupplied(column), isNull) : isNull;
  }

  private CodeBlock isSupplied(Column column) {
    return names.isSupplied(row, column);
  }

  /** What of a row's key surely differs from another's if it is not equal. */
  CodeBlock certainly() {
    if (raw.isKey() || raw.certain().isEmpty()) {
      return CodeBlock.of("null");
    }
    CodeBlock values =
        raw.certain().stream()
            .map(
                it ->
                    RawKey.instant(it)
                        ? CodeBlock.of("$T.INSTANT.stored($L)", Types.CODECS, value(it))
                        : value(it))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$N -> $T.<$T>asList($L)", row, Arrays.class, Object.class, values);
  }

  private CodeBlock value(Column column) {
    return CodeBlock.of("$N.$N", row, column.component());
  }
}
