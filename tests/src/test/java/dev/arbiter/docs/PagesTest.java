package dev.arbiter.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whether the pages show what the build compiles, runs or compares. */
final class PagesTest {

  /** The language of a fence, and how the files end of which one has to have it. */
  private static final Map<String, Set<String>> ENDINGS =
      Map.of(
          "java", Set.of("java"),
          "sql", Set.of("sql", "java"),
          "xml", Set.of("xml"),
          "kotlin", Set.of("kts"),
          "yaml", Set.of("yml", "yaml"),
          "properties", Set.of("properties"));

  private static final Pattern PROFILE = Pattern.compile("(?<=[ `])-P([\\w-]+)");
  private static final Pattern PROGRAM = Pattern.compile("-Dexample=(\\w+)");

  private final Sources sources = Sources.ofTheCheckout();

  PagesTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> snippetsAreParts() throws IOException {
    return snippets()
        .filter(snippet -> ENDINGS.containsKey(snippet.language()))
        .map(snippet -> dynamicTest(snippet.toString(), () -> isPart(snippet)));
  }

  /** Those within sentences, too. */
  @TestFactory
  Stream<DynamicTest> commandsNameWhatThereIs() throws IOException {
    String poms = Files.readString(sources.root().resolve("pom.xml"));
    Path everyday = sources.root().resolve("examples/everyday/src/main/java");
    Path programs = everyday.resolve("dev/arbiter/examples/everyday");
    return sources.allPages().stream()
        .map(
            page ->
                dynamicTest(
                    page.toString(),
                    () -> {
                      assertThat(named(PROFILE, page))
                          .allSatisfy(it -> assertThat(poms).contains("<id>" + it + "</id>"));
                      assertThat(named(PROGRAM, page))
                          .allSatisfy(
                              it -> assertThat(programs.resolve(it + "/Main.java")).exists());
                    }));
  }

  private void isPart(Snippet snippet) {
    Set<String> endings = ENDINGS.get(snippet.language());
    assertThat(snippet.parts())
        .allSatisfy(
            part ->
                assertThat(sources.contain(endings, part))
                    .as("a file of %s has%n%s", endings, part)
                    .isTrue());
  }

  private static Set<String> named(Pattern pattern, Path page) {
    return pattern
        .matcher(String.join("\n", lines(page)))
        .results()
        .map(it -> it.group(1))
        .collect(Collectors.toSet());
  }

  private Stream<Snippet> snippets() throws IOException {
    return sources.pages().stream().flatMap(page -> Snippet.of(page, lines(page)).stream());
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
