package dev.arbiter.processor.model;

import dev.arbiter.processor.scan.judge.Fragment;

/**
 * An SQL expression of the user's, parsed once, against its table.
 *
 * @param tree the expression itself
 * @param text what stands in the annotation: a key part with its collation, an assignment with its
 *     target
 * @param offset where in the text the expression begins
 */
public record Expression(Fragment tree, String text, int offset, SqlPlace place, Origin origin) {

  /** A text that is nothing but the expression. */
  public static Expression of(Fragment tree, SqlPlace place, Origin origin) {
    return new Expression(tree, tree.sql(), 0, place, origin);
  }

  /** The expression as it is written. */
  public String sql() {
    return tree.sql();
  }
}
