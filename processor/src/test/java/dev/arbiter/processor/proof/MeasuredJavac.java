package dev.arbiter.processor.proof;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A program that runs javac with its arguments, once, and prints a line: the milliseconds of CPU
 * time that the process has taken, and the most memory that it held, in MB.
 */
final class MeasuredJavac {

  private static final Path STATUS = Path.of("/proc/self/status");

  private MeasuredJavac() {}

  public static void main(String[] args) throws IOException {
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, args);
    if (status != 0) {
      throw new IllegalStateException("javac has failed: " + status);
    }
    System.out.println(cpuTime() / 1_000_000 + " " + (peakMemory() >> 20));
  }

  private static long cpuTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** Resident memory where Linux tells it, else what the virtual machine has used. */
  private static long peakMemory() throws IOException {
    if (Files.exists(STATUS)) {
      try (Stream<String> lines = Files.lines(STATUS)) {
        return lines
            .filter(it -> it.startsWith("VmHWM:"))
            .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) << 10)
            .sum();
      }
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(it -> it.getUsed())
        .sum();
  }
}
