package dev.arbiter.storm.soak;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What is in use at a moment.
 *
 * @param calls how many were answered by then
 * @param heap bytes that are still reachable
 * @param statements the most that a session of the server has prepared
 * @param temporaryFiles how many the server has written by then
 * @param catalogs bytes of the system catalogs, with what vacuum has not freed yet
 */
record Sample(long calls, long heap, long statements, long temporaryFiles, long catalogs) {

  private static final long ROOM = 4 << 20;

  @Override
  public String toString() {
    return "%9d calls, heap %5.1f MiB, %3d statements in a session, %d temporary files, catalogs %5.1f MiB"
        .formatted(calls, heap / 1048576.0, statements, temporaryFiles, catalogs / 1048576.0);
  }

  /**
   * What has grown from the second quarter to the rest; the first one is when all begins.
   *
   * @param known how many statements there are to prepare
   */
  static List<String> growth(List<Sample> samples, long known) {
    int size = samples.size();
    List<Sample> early = samples.subList(size / 4, size / 2);
    List<Sample> late = samples.subList(size / 2, size);
    return Stream.of(
            growth("heap", early, late, Sample::heap, ROOM),
            moreThan("statements in a session", known, late, Sample::statements),
            growth("temporary files", early, late, Sample::temporaryFiles, 0),
            growth("catalogs", early, late, Sample::catalogs, ROOM))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> growth(
      String what,
      List<Sample> early,
      List<Sample> late,
      ToLongFunction<Sample> measure,
      long room) {
    long before = early.stream().mapToLong(measure).max().orElse(0);
    return moreThan(what, before + before / 4 + room, late, measure);
  }

  private static List<String> moreThan(
      String what, long limit, List<Sample> samples, ToLongFunction<Sample> measure) {
    long most = samples.stream().mapToLong(measure).max().orElse(0);
    return most > limit
        ? List.of("%s: %d, more than the %d that are expected".formatted(what, most, limit))
        : List.of();
  }
}
