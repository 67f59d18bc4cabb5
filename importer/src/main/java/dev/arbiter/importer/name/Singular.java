package dev.arbiter.importer.name;

import dev.arbiter.processor.scan.lex.Keywords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** English nouns in the singular: a record is one row. What it does not know it leaves alone. */
final class Singular {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("children", "child"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("indices", "index"),
          Map.entry("matrices", "matrix"),
          Map.entry("vertices", "vertex"),
          Map.entry("movies", "movie"),
          Map.entry("cookies", "cookie"),
          Map.entry("caches", "cache"),
          Map.entry("lives", "life"),
          Map.entry("quizzes", "quiz"));

  private static final Set<String> ALREADY =
      Keywords.words(
          """
          address alias always atlas aws bias canvas chaos css data dns gas gps https ios kudos lens
          media metadata news plus pos redis saas series sms sos species
          """);

  /** What ends so, and what that becomes; the first that matches counts. */
  private static final List<Map.Entry<Pattern, String>> ENDINGS =
      List.of(
          ending("(ss|us|is)", "$1"),
          ending("(alias|canvas|atlas|bias|gas)es", "$1"),
          ending("(stat|vir|camp|bon|b|foc|cens)uses", "$1us"),
          ending("(analy|hypothe|synthe|diagno|cri|parenthe)ses", "$1sis"),
          ending("(ss|sh|ch|x|zz)es", "$1"),
          ending("([^aeiou])ies", "$1y"),
          ending("s", ""));

  private Singular() {}

  private static Map.Entry<Pattern, String> ending(String ending, String singular) {
    return Map.entry(Pattern.compile(ending + "$"), singular);
  }

  /** {@code accounts} becomes {@code account}, {@code status} stays. */
  static String of(String word) {
    if (ALREADY.contains(word) || word.length() < 3) {
      return word;
    }
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    return ENDINGS.stream()
        .filter(it -> it.getKey().matcher(word).find())
        .findFirst()
        .map(it -> it.getKey().matcher(word).replaceFirst(it.getValue()))
        .orElse(word);
  }
}
