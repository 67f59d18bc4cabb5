package dev.arbiter.processor.read.declaration;

import dev.arbiter.processor.dao.ComponentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code -A} options say.
 *
 * @param postgres the oldest major version of PostgreSQL that the project supports; 0 if it does
 *     not say
 * @param sqlDir the folder of the source tree that keeps the SQL, if any
 * @param verify {@code embedded}, or the JDBC URL of the server that judges the SQL, if any
 * @param verifyInit the script that the embedded server runs first, if any
 * @param componentModel what makes DAOs beans
 * @param conventions what counts where records say nothing
 */
public record Options(
    int postgres,
    @Nullable String sqlDir,
    @Nullable String verify,
    @Nullable String verifyInit,
    ComponentModel componentModel,
    Conventions conventions) {

  /** The name of the option, as {@code -Aarbiter.postgres=14} gives it. */
  public static final String POSTGRES = "arbiter.postgres";

  public static final String SQL_DIR = "arbiter.sqlDir";
  public static final String VERIFY = "arbiter.verify";
  public static final String VERIFY_INIT = "arbiter.verify.init";
  public static final String COMPONENT_MODEL = "arbiter.componentModel";
  public static final String EMBEDDED = "embedded";

  private static final String JDBC = "jdbc:postgresql:";
  private static final int OLDEST = 14;

  /** All names. */
  public static Set<String> names() {
    return Set.of(
        POSTGRES,
        SQL_DIR,
        VERIFY,
        VERIFY_INIT,
        COMPONENT_MODEL,
        Conventions.TYPES,
        Conventions.NAMING);
  }

  public static Options of(Map<String, String> given) {
    Optional<String> verify = text(given, VERIFY).filter(Options::isServer);
    return new Options(
        version(given).orElse(0),
        text(given, SQL_DIR).orElse(null),
        verify.orElse(null),
        verify.filter(EMBEDDED::equals).flatMap(it -> text(given, VERIFY_INIT)).orElse(null),
        text(given, COMPONENT_MODEL).flatMap(ComponentModel::named).orElse(ComponentModel.NONE),
        Conventions.of(given));
  }

  /** What is wrong with the options. */
  public static List<String> problems(Map<String, String> given) {
    List<String> problems = new ArrayList<>();
    String postgres = given.get(POSTGRES);
    if (postgres != null && version(given).isEmpty()) {
      problems.add(
          "-A%s=%s: \"%s\" is no supported version; it takes a major version of PostgreSQL, %d or later; write -A%s=%d"
              .formatted(POSTGRES, postgres, postgres, OLDEST, POSTGRES, OLDEST));
    }
    if (given.containsKey(SQL_DIR) && text(given, SQL_DIR).isEmpty()) {
      problems.add(
          "-A%s: \"\" is no folder; it takes the one that keeps the SQL; write -A%s=src/main/sql"
              .formatted(SQL_DIR, SQL_DIR));
    }
    if (given.containsKey(VERIFY) && text(given, VERIFY).filter(Options::isServer).isEmpty()) {
      problems.add(
          "-A%s: \"%s\" is no server; it takes the JDBC URL of a PostgreSQL, or \"%s\"; write -A%s=%s"
              .formatted(
                  VERIFY, scheme(text(given, VERIFY).orElse("")), EMBEDDED, VERIFY, EMBEDDED));
    }
    if (given.containsKey(VERIFY_INIT) && of(given).verifyInit() == null) {
      problems.add(
          "-A%s: \"%s\" has no effect; it is the script of an embedded server, and yours has everything already; write -A%s=%s, or drop it"
              .formatted(VERIFY_INIT, text(given, VERIFY_INIT).orElse(""), VERIFY, EMBEDDED));
    }
    String model = text(given, COMPONENT_MODEL).orElse("");
    if (given.containsKey(COMPONENT_MODEL) && ComponentModel.named(model).isEmpty()) {
      problems.add(
          "-A%s: \"%s\" is no component model; it takes spring or jakarta; write -A%s=spring, or drop it to construct DAOs yourself"
              .formatted(COMPONENT_MODEL, model, COMPONENT_MODEL));
    }
    problems.addAll(Conventions.problems(given));
    return problems;
  }

  /** Whether an index may say NULLS NOT DISTINCT on every server that is supported. */
  public boolean nullsNotDistinct() {
    return postgres == 0 || postgres >= 15;
  }

  /** Whether a column may be VIRTUAL on every server that is supported. */
  public boolean virtualColumns() {
    return postgres == 0 || postgres >= 18;
  }

  private static boolean isServer(String text) {
    return text.equals(EMBEDDED) || text.startsWith(JDBC);
  }

  /** A URL without what could be a password. */
  private static String scheme(String url) {
    return url.replaceFirst("(//|\\?).*", "$1…");
  }

  private static Optional<String> text(Map<String, String> given, String name) {
    return Optional.ofNullable(given.get(name)).filter(it -> !it.isBlank());
  }

  private static Optional<Integer> version(Map<String, String> given) {
    String text = given.getOrDefault(POSTGRES, "");
    return text.matches("\\d{1,4}") && Integer.parseInt(text) >= OLDEST
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
