package dev.arbiter.storm.writer;

/** A key of a table, as its index sees it. */
public record Key(String table, String text) {

  /** Whether rows of this key conflict with nothing. */
  public boolean isFree() {
    return text.startsWith(Target.FREE);
  }

  @Override
  public String toString() {
    return table + "/" + text;
  }
}
