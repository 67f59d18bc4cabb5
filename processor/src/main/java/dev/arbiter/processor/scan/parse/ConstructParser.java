package dev.arbiter.processor.scan.parse;

import dev.arbiter.processor.scan.parse.SqlNode.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CASE, arrays, and the elements and fields of a value. */
final class ConstructParser {

  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  ConstructParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  SqlNode selection(SqlNode base) {
    List<SqlNode> subscripts = new ArrayList<>();
    while (cursor.at("[") || cursor.at(".")) {
      if (cursor.accept(".")) {
        cursor.nextAttribute();
      } else {
        subscripts.addAll(expressions.bracketed(this::subscript));
      }
    }
    return new Selection(base, subscripts);
  }

  private List<SqlNode> subscript() {
    List<SqlNode> bounds = new ArrayList<>();
    if (!cursor.at(":")) {
      bounds.add(expressions.expression());
    }
    if (cursor.accept(":") && !cursor.at("]")) {
      bounds.add(expressions.expression());
    }
    return bounds;
  }

  SqlNode array() {
    cursor.next();
    SqlNode query = expressions.subquery();
    if (query != null) {
      return new SqlNode.ArrayOf(List.of(query));
    }
    if (!cursor.at("[")) {
      throw new NotUnderstood();
    }
    return new SqlNode.ArrayOf(expressions.bracketed(this::elements));
  }

  private List<SqlNode> elements() {
    List<SqlNode> elements = new ArrayList<>();
    if (cursor.at("]")) {
      return elements;
    }
    do {
      if (cursor.at("[")) {
        elements.add(new SqlNode.ArrayOf(expressions.bracketed(this::elements)));
      } else {
        elements.add(expressions.expression());
      }
    } while (cursor.accept(","));
    return elements;
  }

  SqlNode caseOf() {
    cursor.next();
    List<SqlNode> conditions = new ArrayList<>();
    List<SqlNode> results = new ArrayList<>();
    if (!cursor.atWords("when")) {
      conditions.add(expressions.expression());
    }
    cursor.expectWords("when");
    do {
      conditions.add(expressions.expression());
      cursor.expectWords("then");
      results.add(expressions.expression());
    } while (cursor.acceptWords("when"));
    @Nullable SqlNode otherwise = cursor.acceptWords("else") ? expressions.expression() : null;
    cursor.expectWords("end");
    return new SqlNode.Case(conditions, results, otherwise);
  }
}
