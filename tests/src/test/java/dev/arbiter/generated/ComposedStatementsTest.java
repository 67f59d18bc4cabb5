package dev.arbiter.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arbiter.schema.TableDefinition;
import dev.arbiter.testing.StatementParagraphs;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The runtime composes what the processor has derived, documented and verified: the same
 * statements, to the character, of every table that the tests declare.
 */
final class ComposedStatementsTest {

  private static final Pattern DAO = Pattern.compile("and the statements of (\\S+) as they run");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target/test-classes/META-INF/arbiter"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void areThoseOfTheSqlFile(Path file) throws IOException, ReflectiveOperationException {
    String text = Files.readString(file);

    assertThat(text).endsWith(StatementParagraphs.of(table(file, text), text));
  }

  private static TableDefinition table(Path file, String text) throws ReflectiveOperationException {
    String inPackage =
        Arrays.stream(file.getFileName().toString().split("\\."))
            .takeWhile(it -> Character.isLowerCase(it.charAt(0)))
            .map(it -> it + ".")
            .collect(Collectors.joining());
    Matcher dao = DAO.matcher(text);
    assertThat(dao.find()).isTrue();
    Field table = Class.forName(inPackage + dao.group(1)).getField("TABLE");
    table.setAccessible(true); // The class may be of its package only.
    return (TableDefinition) table.get(null);
  }
}
