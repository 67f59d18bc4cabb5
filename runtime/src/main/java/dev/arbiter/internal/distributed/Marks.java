package dev.arbiter.internal.distributed;

/**
 * What several rows of one statement have in common about the columns that they may leave out: for
 * each of these two marks, of which a statement can heed one.
 */
public final class Marks {

  private char[] common;

  private Marks(String first) {
    common = first.toCharArray();
  }

  /**
   * The marks of a row.
   *
   * @param marked for each column, whether one thing is true of the row, and whether the other
   */
  public static String of(boolean... marked) {
    char[] marks = new char[marked.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = marked[i] ? '1' : '0';
    }
    return new String(marks);
  }

  static Marks ofFirst(String marks) {
    return new Marks(marks);
  }

  /** Adds a row's marks, unless one statement could not heed them all. */
  boolean add(String marks) {
    char[] both = common.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] |= marks.charAt(i);
    }
    for (int i = 0; i < both.length; i += 2) {
      if (both[i] == '1' && both[i + 1] == '1') {
        return false;
      }
    }
    common = both;
    return true;
  }
}
