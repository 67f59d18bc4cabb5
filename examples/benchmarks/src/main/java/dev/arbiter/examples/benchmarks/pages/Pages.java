package dev.arbiter.examples.benchmarks.pages;

import dev.arbiter.examples.benchmarks.batches.BatchReport;
import dev.arbiter.examples.benchmarks.contention.ContentionReport;
import dev.arbiter.examples.benchmarks.contention.ScalingReport;
import dev.arbiter.examples.benchmarks.methods.MethodReport;
import dev.arbiter.examples.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what was measured and kept into the page about it, between {@code <!-- figures: name -->}
 * and {@code <!-- end -->}.
 *
 * @param page the page
 */
public record Pages(Kept kept, Path page) {

  /** Writes the page, and draws the pictures. */
  public void write(Results results) throws IOException {
    new BatchReport(kept.measurements()).write(results);
    new MethodReport(kept.methods()).write(results);
    new ContentionReport(kept.writers(), kept.contentions()).write(results);
    new ScalingReport(kept.scalings()).write(results);
    Files.writeString(page, text());
  }

  /** The page with the figures that are kept. */
  public String text() throws IOException {
    String text = Files.readString(page);
    for (Map.Entry<String, String> figures : new Figures(kept).texts().entrySet()) {
      text = with(text, figures.getKey(), figures.getValue());
    }
    return text;
  }

  private String with(String text, String name, String figures) {
    String begin = "<!-- figures: " + name + " -->\n";
    Matcher place =
        Pattern.compile("(?s)" + Pattern.quote(begin) + ".*?<!-- end -->").matcher(text);
    if (!place.find()) {
      throw new IllegalStateException(page + " has no place for the figures of " + name);
    }
    return text.substring(0, place.start())
        + begin
        + "\n"
        + figures
        + "\n<!-- end -->"
        + text.substring(place.end());
  }
}
