package dev.arbiter.examples.benchmarks;

import java.lang.management.ManagementFactory;

/** Where it was measured. */
final class Machine {

  private Machine() {}

  static String describe() {
    Runtime runtime = Runtime.getRuntime();
    return "%d cores, heap of %,d MiB, %s %s, JDK %s"
        .formatted(
            runtime.availableProcessors(),
            runtime.maxMemory() >> 20,
            System.getProperty("os.name"),
            ManagementFactory.getOperatingSystemMXBean().getArch(),
            Runtime.version());
  }
}
