package dev.arbiter.processor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is said when the processor itself fails. */
final class InternalMessage {

  private static final int FRAMES = 3;

  private InternalMessage() {}

  static String of(String record, Throwable failure) {
    String where =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(", "));
    return "\"%s\" could not be processed: %s at %s; this is a defect of Arbiter, not of the record; please report it with the record's source"
        .formatted(record, failure, where);
  }
}
