package dev.arbiter.storm.server;

/** Waiting for what tells nobody that it is over. */
public final class Pause {

  private Pause() {}

  public static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
