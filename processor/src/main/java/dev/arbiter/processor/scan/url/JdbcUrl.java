package dev.arbiter.processor.scan.url;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A URL of PostgreSQL's driver, looked at before the driver sees it: what it cannot read it
 * repeats, passwords included, in messages and in its log.
 *
 * @param text as it was given
 */
public record JdbcUrl(String text) {

  private static final String SCHEME = "jdbc:postgresql:";

  /** What to write instead of what cannot be read. */
  public static final String ADVICE =
      "write jdbc:postgresql://host:port/database, user and password as parameters behind it,"
          + " ?user=me&password=…, and % in one of these as %25, & as %26";

  /** Whether the driver may be asked about it. */
  public boolean isReadable() {
    return text.startsWith(SCHEME)
        && hasNoPassword(place().substring(SCHEME.length()))
        && isDecodable();
  }

  private String place() {
    int parameters = text.indexOf('?');
    return parameters < 0 ? text : text.substring(0, parameters);
  }

  /** Hosts end with a slash, and nothing in front of an at sign is taken for them. */
  private static boolean hasNoPassword(String place) {
    int path = place.startsWith("//") ? place.indexOf('/', 2) : 0;
    int at = place.indexOf('@');
    return path >= 0 && (at < 0 || (at > path && place.indexOf('/', at) < 0));
  }

  private boolean isDecodable() {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** As messages show it: without parameters, and without what could be a password. */
  public String shown() {
    String place = place();
    int hosts = place.indexOf("//");
    int at = text.lastIndexOf('@');
    if (hosts < 0) {
      return at < 0 ? place : "…";
    }
    String start = place.substring(0, hosts + 2);
    return at < hosts + 2 ? place : start + (at < place.length() ? place.substring(at + 1) : "…");
  }
}
