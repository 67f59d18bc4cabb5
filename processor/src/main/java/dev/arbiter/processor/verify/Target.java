package dev.arbiter.processor.verify;

import dev.arbiter.processor.scan.url.JdbcUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The server that judges.
 *
 * @param url null for an embedded one
 * @param init SQL that the embedded one runs first
 */
public record Target(@Nullable String url, String init) {

  /** A server of the user's. */
  public static Target of(String url) {
    return new Target(url, "");
  }

  /**
   * A server that is started for the compilation.
   *
   * @param script what it runs first
   */
  public static Target embedded(@Nullable String script) throws CannotVerifyException {
    try {
      return new Target(null, script == null ? "" : Files.readString(Path.of(script)));
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotVerifyException(
          "-Aarbiter.verify.init=%s: cannot be read (%s); it takes a file of SQL; correct the path, \"%s\" is the working directory"
              .formatted(script, e, Path.of("").toAbsolutePath()),
          e);
    }
  }

  /** How the user creates on it what is missing. */
  String creatable() {
    return url == null ? "by -Aarbiter.verify.init=<script>" : "on the server";
  }

  /** What tells one server from another, without passwords. */
  String identity() {
    return url == null ? "embedded " + EmbeddedBinaries.names() + "\n" + init : withoutSecrets(url);
  }

  /** As messages name it. */
  String name() {
    return url == null ? "the embedded PostgreSQL" : "\"" + new JdbcUrl(url).shown() + "\"";
  }

  private static String withoutSecrets(String url) {
    return url.replaceAll("(?i)(?<=[?&])\\w*password=[^&]*", "");
  }
}
