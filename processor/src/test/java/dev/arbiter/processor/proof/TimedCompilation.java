package dev.arbiter.processor.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/**
 * A program that runs javac with its arguments, several times, and prints a line: the milliseconds
 * of the first time and of the best later one, and the heap's highest mark after the first, in MB.
 */
final class TimedCompilation {

  private static final int TIMES = 2;

  private TimedCompilation() {}

  public static void main(String[] args) throws IOException {
    long first = run(args);
    long heap = peakHeap();
    long last = IntStream.range(1, TIMES).mapToLong(it -> run(args)).min().orElse(first);
    System.out.println(first + " " + last + " " + heap);
  }

  private static long run(String... args) {
    long start = System.nanoTime();
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, args);
    if (status != 0) {
      throw new IllegalStateException("javac has failed: " + status);
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(it -> it.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(it -> it.getUsed())
            .sum()
        >> 20;
  }
}
