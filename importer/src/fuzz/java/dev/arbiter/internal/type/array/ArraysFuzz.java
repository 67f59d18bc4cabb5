package dev.arbiter.internal.type.array;

import dev.arbiter.internal.type.ElementBytes;
import dev.arbiter.internal.type.scalar.Codecs;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written as an array, as text and in binary, is read as what it was. */
public final class ArraysFuzz {

  private ArraysFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws SQLException {
    String input = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
    StringBuilder text = new StringBuilder();
    TextArray<String> inText = new TextArray<>(Codecs.STRING, text);
    ElementBytes inBinary = new ElementBytes(it -> it.getBytes(StandardCharsets.UTF_8), 1);
    List<@Nullable String> elements = new ArrayList<>();
    for (String element : input.split("\u0001", -1)) {
      if (element.equals("\u0002")) {
        inText.addNull();
        inBinary.addNull();
        elements.add(null);
      } else {
        inText.add(element);
        Codecs.STRING.binary(inBinary, element);
        elements.add(element);
      }
    }
    inText.end();
    same(elements, text.toString().getBytes(StandardCharsets.UTF_8));
    same(elements, inBinary.array(Codecs.STRING.type()));
  }

  private static void same(List<@Nullable String> elements, byte[] array) throws SQLException {
    List<@Nullable String> read = StoredArray.elements(Codecs.STRING, array);
    if (!elements.equals(read)) {
      throw new AssertionError(elements + " came back as " + read);
    }
  }
}
