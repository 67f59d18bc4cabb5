package dev.arbiter.importer.name;

import dev.arbiter.processor.scan.lex.Identifiers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Java names made of the words of others. */
public final class JavaNames {

  /** What no component of a record may be called: methods that every object has. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** {@code task_queue}, {@code taskQueue} and {@code Task Queue} become {@code TaskQueue}. */
  public static String pascal(String name) {
    String joined = words(name).stream().map(JavaNames::capitalised).collect(Collectors.joining());
    return started(joined.isEmpty() ? "Unnamed" : joined);
  }

  /** {@code created_at} and {@code CreatedAt} become {@code createdAt}. */
  public static String camel(String name) {
    List<String> words = words(name);
    String first = words.isEmpty() ? "column" : words.get(0);
    String rest = words.stream().skip(1).map(JavaNames::capitalised).collect(Collectors.joining());
    String camel = started(first + rest);
    return isFree(camel) ? camel : camel + "Value";
  }

  /** {@code in-progress} becomes {@code IN_PROGRESS}, as constants are written. */
  public static String constant(String name) {
    String joined = String.join("_", words(name)).toUpperCase(Locale.ROOT);
    return started(joined.isEmpty() ? "BLANK" : joined);
  }

  /** Whether a record's component can be called so. */
  static boolean isFree(String name) {
    return SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
        && !OF_OBJECT.contains(name);
  }

  /** In lower case, by underscores, humps and whatever Java has in no name. */
  public static List<String> words(String name) {
    String spaced = name.codePoints().mapToObj(JavaNames::part).collect(Collectors.joining());
    return Arrays.stream(Identifiers.snakeCase(spaced).split("_+"))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String part(int character) {
    return Character.isJavaIdentifierPart(character)
            && !Character.isIdentifierIgnorable(character)
            && character != '$'
        ? Character.toString(character)
        : "_";
  }

  private static String started(String name) {
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
