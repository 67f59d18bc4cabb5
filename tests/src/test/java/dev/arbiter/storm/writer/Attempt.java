package dev.arbiter.storm.writer;

import java.util.Map;

/**
 * What a writer knows of one of its calls.
 *
 * @param call its number, which it has left in each row that it wrote
 * @param effects how often it writes each key
 * @param begun when it began, as {@link System#nanoTime} says, which is one for all processes
 * @param ended when its answer was there; as late as can be if none was
 */
public record Attempt(
    long call, Kind kind, Map<Key, Integer> effects, long begun, Status status, long ended) {

  /** What a call does. */
  public enum Kind {
    /** Writes all of its rows, or none. */
    WRITE,
    /** Writes those of its rows whose keys it does not find, or none. */
    WRITE_SOME,
    /** Deletes the rows of its keys. */
    DELETE,
    /** Only reads. */
    READ
  }

  /** What is known of a call. */
  public enum Status {
    /** It has not been answered yet, and never will be if its client was killed. */
    OPEN,
    ACKNOWLEDGED,
    /** It failed, and nothing of it is to be found. */
    FAILED,
    UNKNOWN
  }

  public Attempt {
    effects = Map.copyOf(effects);
  }

  public static Attempt begun(long call, Kind kind, Map<Key, Integer> effects) {
    return new Attempt(call, kind, effects, System.nanoTime(), Status.OPEN, Long.MAX_VALUE);
  }

  /** The same call, answered; one that may have written some rows has written these. */
  public Attempt acknowledged(Map<Key, Integer> written) {
    Kind now = kind == Kind.WRITE_SOME ? Kind.WRITE : kind;
    return new Attempt(call, now, written, begun, Status.ACKNOWLEDGED, System.nanoTime());
  }

  /** The same call, which failed: as late as can be where it may still be under way. */
  public Attempt failed(Status known) {
    long now = known == Status.FAILED ? System.nanoTime() : Long.MAX_VALUE;
    return new Attempt(call, kind, effects, begun, known, now);
  }

  public boolean isAcknowledged() {
    return status == Status.ACKNOWLEDGED;
  }

  /** Whether its rows may be there or not. */
  public boolean isUncertain() {
    return status == Status.OPEN || status == Status.UNKNOWN;
  }

  /** Whether it may have deleted what another call wrote, once that had begun. */
  public boolean mayHaveDeletedWhat(Attempt write) {
    return kind == Kind.DELETE && status != Status.FAILED && ended > write.begun;
  }

  /** Whether it surely deleted what another call had written before. */
  public boolean surelyDeletedWhat(Attempt write) {
    return kind == Kind.DELETE && isAcknowledged() && write.ended < begun;
  }
}
