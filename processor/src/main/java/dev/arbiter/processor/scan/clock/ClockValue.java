package dev.arbiter.processor.scan.clock;

/**
 * A value that an operand may have.
 *
 * @param name what messages call it
 * @param parameter the offset of the method parameter that it is, or {@link #NONE}
 */
record ClockValue(Clock clock, String name, int parameter) {

  static final int NONE = -1;

  ClockValue by(Clock other, String type) {
    return new ClockValue(other, name + "::" + type, NONE);
  }
}
