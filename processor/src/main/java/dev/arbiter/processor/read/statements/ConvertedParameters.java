package dev.arbiter.processor.read.statements;

import dev.arbiter.processor.dao.ColumnValue;
import dev.arbiter.processor.dao.MetColumns;
import dev.arbiter.processor.dao.Parameter;
import dev.arbiter.processor.model.Column;
import dev.arbiter.processor.model.Expression;
import dev.arbiter.processor.model.Table;
import dev.arbiter.processor.model.Tag;
import dev.arbiter.processor.model.type.JavaType;
import dev.arbiter.processor.model.type.JavaType.Converted;
import dev.arbiter.processor.model.type.JavaType.Sequence;
import dev.arbiter.processor.read.declaration.Problems;
import dev.arbiter.processor.scan.judge.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that what only a column's converter can store meets such a column wherever it is used. */
record ConvertedParameters(Table table, List<Parameter> parameters, Problems problems) {

  void check(StatementTexts texts) {
    texts.values().forEach(this::check);
    if (texts.set() != null) {
      texts.set().forEach(this::check);
    }
    if (texts.where() != null) {
      check(texts.where(), null);
    }
  }

  private void check(ColumnValue assignment) {
    check(assignment.value(), table.column(assignment.column()));
  }

  private void check(Expression expression, @Nullable Column target) {
    MetColumns met = new MetColumns(expression.tree(), table.columns(), target);
    for (Mention mention : expression.tree().mentions()) {
      if (mention.kind() == Mention.Kind.PARAMETER) {
        parameters.stream()
            .filter(it -> it.name().equals(mention.name()))
            .filter(it -> it instanceof Parameter.Named named && isConverted(named.type()))
            .map(it -> ((Parameter.Named) it).type())
            .filter(it -> met.of(mention, it).isEmpty())
            .forEach(it -> report(expression, mention, it));
      }
    }
  }

  private static boolean isConverted(JavaType type) {
    return (type instanceof Sequence it ? it.element() : type) instanceof Converted;
  }

  private void report(Expression expression, Mention parameter, JavaType type) {
    problems.add(
        Tag.UNSUPPORTED_TYPE,
        expression.origin(),
        "%s: \":%s\" has the type %s, which only a column's converter stores, and is not compared with such a column here, nor assigned to one; pass what it is stored as"
            .formatted(expression.sql(), parameter.name(), type.simpleName()));
  }
}
