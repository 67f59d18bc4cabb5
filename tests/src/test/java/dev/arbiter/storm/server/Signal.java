package dev.arbiter.storm.server;

import java.util.List;

/** What a process can be sent. */
public enum Signal {
  KILL,
  STOP,
  CONT;

  /** Sends it to a process, which may be gone by now. */
  public void send(long pid) {
    Commands.execute(
        List.of("sh", "-c", "kill -s %s %d 2>/dev/null || true".formatted(name(), pid)));
  }
}
