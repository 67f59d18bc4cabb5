package dev.arbiter.examples.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Where results go: to the console and into folders. */
public record Results(PrintStream console, List<Path> folders) {

  /** Prints a text, and keeps it as {@code <name>.md}. */
  public void text(String name, String markdown) throws IOException {
    console.println();
    console.println(markdown);
    write(name + ".md", markdown.getBytes(UTF_8));
  }

  /** Keeps figures as {@code <name>.csv}. */
  public void figures(String name, List<String> header, List<List<Object>> rows)
      throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader(header.toArray(String[]::new))
            .setRecordSeparator('\n')
            .get();
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, format)) {
      csv.printRecords(rows);
    }
    write(name + ".csv", text.toString().getBytes(UTF_8));
  }

  /** Keeps a picture as {@code <name>.svg}. */
  public void picture(String name, Picture picture) throws IOException {
    write(name + ".svg", picture.svg().getBytes(UTF_8));
  }

  private void write(String file, byte[] content) throws IOException {
    for (Path folder : folders) {
      Files.write(Files.createDirectories(folder).resolve(file), content);
    }
  }
}
