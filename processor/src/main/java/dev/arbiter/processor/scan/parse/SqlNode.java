package dev.arbiter.processor.scan.parse;

import dev.arbiter.processor.scan.lex.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An expression taken apart, as far as it is needed to tell columns from other names and to reason
 * about NULL. Names of types, collations and fields are no nodes.
 */
public sealed interface SqlNode {

  /** The nodes directly below, in text order. */
  default List<SqlNode> children() {
    return List.of();
  }

  /** A name in a column's place, with its qualifiers; PostgreSQL takes no keyword there. */
  record Name(List<Token> parts) implements SqlNode {
    public Name {
      parts = List.copyOf(parts);
    }
  }

  /** {@code :name}. */
  record Parameter(Token token) implements SqlNode {}

  /** A constant; {@code value} is its content. */
  record Literal(Type type, String value) implements SqlNode {

    public enum Type {
      NULL,
      NUMBER,
      STRING,
      BOOLEAN,
      /** A constant with its type in front, such as {@code DATE '2020-01-01'}. */
      TYPED,
      /** A word or a positional parameter: nothing is known about its value. */
      OTHER
    }
  }

  /**
   * A call of a function, or of a keyword that works like one.
   *
   * @param schema as written, folded
   * @param windowed whether it has OVER, FILTER or WITHIN GROUP, so that it needs many rows
   */
  record Call(@Nullable String schema, String name, List<SqlNode> arguments, boolean windowed)
      implements SqlNode {

    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<SqlNode> children() {
      return arguments;
    }

    /** Whether it is PostgreSQL's own, as far as its name tells. */
    public boolean isBuiltIn() {
      return schema == null || isBuiltIn(schema);
    }

    public static boolean isBuiltIn(String schema) {
      return schema.equals("pg_catalog");
    }
  }

  /** An operator or a construct like {@code IN}, named in upper case, with what it works on. */
  record Operation(String operator, List<SqlNode> operands) implements SqlNode {

    private static final Set<String> COMPARISONS =
        Set.of(
            "=",
            "<>",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "IN",
            "NOT IN",
            "BETWEEN",
            "NOT BETWEEN",
            "IS DISTINCT FROM",
            "IS NOT DISTINCT FROM");

    public Operation {
      operands = List.copyOf(operands);
    }

    /** Whether the operator compares values of one type, each with another. */
    public static boolean isComparison(String operator) {
      return COMPARISONS.contains(operator);
    }

    @Override
    public List<SqlNode> children() {
      return operands;
    }

    public SqlNode operand(int index) {
      return operands.get(index);
    }
  }

  /**
   * A conversion, or a constant with its type in front; the type is the tokens {@code from} to
   * {@code to - 1}.
   */
  record Cast(SqlNode operand, int from, int to) implements SqlNode {
    @Override
    public List<SqlNode> children() {
      return List.of(operand);
    }
  }

  /** {@code operand COLLATE "x"}; the collation is the tokens {@code from} to {@code to}. */
  record Collate(SqlNode operand, int from, int to) implements SqlNode {
    @Override
    public List<SqlNode> children() {
      return List.of(operand);
    }
  }

  record Parenthesised(SqlNode inner) implements SqlNode {
    @Override
    public List<SqlNode> children() {
      return List.of(inner);
    }
  }

  /** {@code CASE}; {@code conditions} holds the tested value first, if there is one. */
  record Case(List<SqlNode> conditions, List<SqlNode> results, @Nullable SqlNode otherwise)
      implements SqlNode {

    public Case {
      conditions = List.copyOf(conditions);
      results = List.copyOf(results);
    }

    @Override
    public List<SqlNode> children() {
      List<SqlNode> children = new ArrayList<>(conditions);
      children.addAll(results);
      if (otherwise != null) {
        children.add(otherwise);
      }
      return children;
    }
  }

  /** {@code ARRAY[…]}. */
  record ArrayOf(List<SqlNode> elements) implements SqlNode {

    public ArrayOf {
      elements = List.copyOf(elements);
    }

    @Override
    public List<SqlNode> children() {
      return elements;
    }
  }

  /** {@code (a, b)} or {@code ROW(a, b)}. */
  record RowOf(List<SqlNode> fields) implements SqlNode {

    public RowOf {
      fields = List.copyOf(fields);
    }

    @Override
    public List<SqlNode> children() {
      return fields;
    }
  }

  /** An element, a slice or a field of {@code base}. */
  record Selection(SqlNode base, List<SqlNode> subscripts) implements SqlNode {

    public Selection {
      subscripts = List.copyOf(subscripts);
    }

    @Override
    public List<SqlNode> children() {
      List<SqlNode> children = new ArrayList<>(List.of(base));
      children.addAll(subscripts);
      return children;
    }
  }

  /** A query in parentheses, which are the tokens {@code from} and {@code to - 1}. */
  record Subquery(int from, int to) implements SqlNode {}

  /** The tokens from {@code from} to {@code to}, which are not understood. */
  record Opaque(int from, int to) implements SqlNode {}
}
