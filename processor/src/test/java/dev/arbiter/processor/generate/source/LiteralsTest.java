package dev.arbiter.processor.generate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, javac reads it back from the literal. */
class LiteralsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SELECT 1",
        "SELECT 1\n",
        "two\nlines",
        "not indented\n    more\n  back",
        "\n\nblank lines\n\n",
        "trailing space \nand tab\t\nand both \t",
        "a \"quoted\" name",
        "ends with \"quotes\"",
        "three \"\"\" and four \"\"\"\"",
        "\"\"",
        "\"\"\"",
        "five \"\"\"\"\" and a backslash \\\"\"\"",
        "back\\slash \\n \\u0041",
        "größe – 日本語 😀",
        "carriage\rreturn\r\nline",
        "dollar $1 $L percent %s",
      })
  void aTextBlockHoldsTheText(String text) throws Exception {
    String blockOnly = Literals.textBlock(text).replace("\n", "\n      ");
    assertThat(compiled(blockOnly)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "line\n", "a \"quoted\" name", "back\\slash", "tab\t", "größe\r"})
  void aStringHoldsTheText(String text) throws Exception {
    assertThat(compiled(Literals.string(text))).isEqualTo(text);
  }

  private String compiled(String literal) throws Exception {
    String source =
        "public class Holder {\n  public static final String TEXT = " + literal + ";\n}\n";
    Path file = folder.resolve("Holder.java");
    Files.writeString(file, Literals.ascii(source));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-encoding", "US-ASCII", "-proc:none", file.toString());
    assertThat(result).as(source.toLowerCase(Locale.ROOT)).isZero();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return (String) loader.loadClass("Holder").getField("TEXT").get(null);
    }
  }
}
