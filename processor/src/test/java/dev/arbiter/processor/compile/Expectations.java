package dev.arbiter.processor.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The diagnostics that a source announces by its own comments, {@code // error: [Tag] text} and
 * {@code // warning: [Tag] text}, exact texts both. A comment stands behind the code that the
 * diagnostic points at; one that has a line to itself belongs to the nearest code above. Indented
 * comments behind it are the text's further lines.
 */
public record Expectations(List<Report> reports) {

  private static final Pattern COMMENT =
      Pattern.compile("^(?<code>.*?)\\s*// (?<kind>error|warning): (?<text>\\[.*)$");

  /** The next line of such a text: it is indented. */
  private static final Pattern CONTINUATION = Pattern.compile("^\\s*//(?<text> {4}.*)$");

  /** Those of a source. */
  public static Expectations of(Path file) {
    List<Report> expected = new ArrayList<>();
    int line = 0;
    int codeLine = 0;
    for (String text : Fixtures.lines(file)) {
      line++;
      Matcher comment = COMMENT.matcher(text);
      Matcher more = CONTINUATION.matcher(text);
      if (more.matches()) {
        Report last = expected.remove(expected.size() - 1);
        expected.add(last.withText(last.text() + "\n" + more.group("text")));
        continue;
      }
      boolean announces = comment.matches();
      if (!announces || !comment.group("code").isBlank()) {
        codeLine = line;
      }
      if (announces) {
        expected.add(
            new Report(
                Diagnostic.Kind.valueOf(comment.group("kind").toUpperCase(Locale.ROOT)),
                file.getFileName().toString(),
                codeLine,
                comment.group("text")));
      }
    }
    return new Expectations(expected);
  }

  /** These, where the texts differ in a way that the tests know of. */
  public Expectations withTexts(UnaryOperator<String> change) {
    return new Expectations(
        reports.stream().map(it -> it.withText(change.apply(it.text()))).toList());
  }

  /** Holds that a source's compilation reports each of these at its line, and nothing else. */
  public void assertMetAtLines(Compilation compilation) {
    JavaFileObject source = compilation.sourceFiles().get(0);
    for (Report report : reports) {
      Pattern exact = Pattern.compile("\\A" + Pattern.quote(report.text()) + "\\z");
      CompilationSubject subject = assertThat(compilation);
      (report.isError()
              ? subject.hadErrorContainingMatch(exact)
              : subject.hadWarningContainingMatch(exact))
          .inFile(source)
          .onLine(report.line());
    }
    assertMet(compilation);
  }

  /** Holds that a compilation reports these, wherever, and nothing else. */
  public void assertMet(Compilation compilation) {
    assertThat(texts(Report.ofNote(compilation).stream().filter(it -> !it.missesGenerated())))
        .containsExactlyInAnyOrderElementsOf(texts(reports.stream()));
  }

  private static List<String> texts(Stream<Report> reports) {
    return reports.map(it -> it.kind() + ": " + it.text()).toList();
  }
}
