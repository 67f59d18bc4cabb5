package dev.arbiter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.processor.compile.Expectations;
import dev.arbiter.processor.compile.Fixtures;
import dev.arbiter.processor.compile.Report;
import dev.arbiter.processor.model.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of errors tells of every tag, and every tag has an example that is tested. */
final class ErrorsPageTest {

  /** A record cannot provoke these. */
  private static final Set<Tag> WITHOUT_SOURCE =
      EnumSet.of(Tag.CANNOT_VERIFY, Tag.CANNOT_WRITE, Tag.INTERNAL);

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\w+)`( \\(warning\\)|) \\|( [^|]+ \\|){3}$");

  @Test
  void everyTagHasARow() throws IOException {
    String page = Files.readString(Path.of("ERRORS.md"));
    List<String> rows = ROW.matcher(page).results().map(it -> it.group(1) + it.group(2)).toList();

    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Tag.values())
                .map(it -> it.label() + (it.isWarning() ? " (warning)" : ""))
                .toList());
  }

  @Test
  void everyTagHasASource() {
    Set<String> announced =
        Stream.of("bad", "refused")
            .flatMap(it -> Fixtures.in(it).stream())
            .flatMap(it -> Expectations.of(it).reports().stream())
            .map(Report::text)
            .map(it -> it.substring(1, it.indexOf(']')))
            .collect(Collectors.toSet());

    assertThat(announced)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Tag.values())
                .filter(it -> !WITHOUT_SOURCE.contains(it))
                .map(Tag::label)
                .toList());
  }
}
