package dev.arbiter.processor.generate;

import dev.arbiter.processor.model.DaoMethod;
import dev.arbiter.processor.model.Table;

/** References in generated Javadoc. */
final class Docs {

  private Docs() {}

  /** The method as {@code @link} names it, after the hash. */
  static String link(DaoMethod method, Table table) {
    return method.name() + "(" + table.recordName().newRow() + ")";
  }

  static String throwsOn(String exception, String when) {
    return "@throws dev.arbiter." + exception + " if " + when + "\n";
  }
}
