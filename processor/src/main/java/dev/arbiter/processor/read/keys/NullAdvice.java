package dev.arbiter.processor.read.keys;

import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.KeyPart;
import dev.arbiter.processor.model.UniqueKey;
import dev.arbiter.processor.model.type.ScalarType;
import dev.arbiter.processor.read.declaration.Options;
import dev.arbiter.processor.read.declaration.SqlTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ways out for a key part that can be NULL, ready to paste. */
final class NullAdvice {

  private final SqlTable table;
  private final Options options;
  private final UniqueKey key;

  NullAdvice(SqlTable table, Options options, UniqueKey key) {
    this.table = table;
    this.options = options;
    this.key = key;
  }

  String text(KeyPart part) {
    return "%s: can be NULL, in \"%s\" of \"%s\"; NULLs are distinct, so that an upsert would insert a duplicate each time; write %s"
        .formatted(
            part.expression().sql(), key.name(), table.name(), String.join(", or ", waysOut(part)));
  }

  private List<String> waysOut(KeyPart part) {
    String wrapped = "COALESCE(%s, %s)".formatted(part.expression().sql(), constant(part));
    String excluded = condition(part) + " IS NOT NULL";
    List<String> ways = new ArrayList<>();
    if (key.kind() == UniqueKey.Kind.INDEX) {
      ways.add(wrapped);
      ways.add(
          "where = \"%s\"".formatted(key.where() == null ? excluded : and(key.where(), excluded)));
    } else {
      ways.add("@UniqueIndex(expr = \"%s\")".formatted(wrapped));
      ways.add(
          "@UniqueIndex(expr = \"%s\", where = \"%s\")"
              .formatted(part.expression().sql(), excluded));
    }
    if (options.nullsNotDistinct()) {
      ways.add("nulls = Nulls.NOT_DISTINCT (one NULL at most; PostgreSQL 15 and later)");
    }
    ways.add("nulls = Nulls.DISTINCT (duplicates are meant)");
    return ways;
  }

  private static String and(Expression where, String condition) {
    return (where.tree().isOperandOfAnd() ? where.sql() : "(" + where.sql() + ")")
        + " AND "
        + condition;
  }

  private static String condition(KeyPart part) {
    return part.parenthesised() ? "(" + part.expression().sql() + ")" : part.expression().sql();
  }

  private String constant(KeyPart part) {
    if (part.column() != null) {
      return constant(table.column(part.column()).orElseThrow());
    }
    boolean text =
        part.expression().sql().contains("->>")
            || mentioned(part).allMatch(it -> it.sqlType().is("text"));
    return text ? "''" : "'…'";
  }

  private Stream<Column> mentioned(KeyPart part) {
    return part.mentions().stream().flatMap(it -> table.column(it).stream());
  }

  private static String constant(Column column) {
    return ScalarType.ofSqlType(column.sqlType())
        .map(ScalarType::nullSubstitute)
        .orElse("'…'::" + column.sqlType().text());
  }
}
