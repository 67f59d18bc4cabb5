package dev.arbiter.examples.benchmarks.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.IChart;

/** Where results go: to the console and into a folder. */
public record Results(PrintStream console, Path folder) {

  /** Makes the folder if it is not there. */
  public Results {
    try {
      Files.createDirectories(folder);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** Tells how far it is. */
  public void progress(String line) {
    console.println(line);
  }

  /** Prints a text, and keeps it as {@code <name>.md}. */
  public void text(String name, String markdown) throws IOException {
    console.println();
    console.println(markdown);
    Files.writeString(folder.resolve(name + ".md"), markdown);
  }

  /** Keeps figures as {@code <name>.csv}. */
  public void figures(String name, List<String> header, List<? extends List<?>> rows)
      throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader(header.toArray(String[]::new))
            .setRecordSeparator('\n')
            .get();
    try (CSVPrinter csv =
        new CSVPrinter(Files.newBufferedWriter(folder.resolve(name + ".csv")), format)) {
      csv.printRecords(rows);
    }
  }

  /** Keeps a picture as {@code <name>.svg}. */
  public void picture(String name, IChart chart) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".svg"))) {
      ChartEncoder.saveChart(chart, out, "svg");
    }
  }
}
