package dev.arbiter.testing;

import javax.sql.DataSource;

/**
 * The one place where tests take a database from.
 *
 * <p>The server starts when the first test asks for it and stops with the JVM. System properties
 * say which one it is:
 *
 * <ul>
 *   <li>without any, an embedded one, of the version whose binaries are on the class path;
 *   <li>{@code arbiter.test.url=jdbc:postgresql:…}: one that runs already, on which the role may
 *       create databases; they are dropped at the end;
 *   <li>{@code arbiter.test.database=testcontainers}: one in a container, {@code
 *       arbiter.test.image} names an image other than PostgreSQL's own;
 *   <li>{@code arbiter.test.postgres=15}: the major version; a server of another one is refused.
 * </ul>
 */
public final class TestPostgres {

  private TestPostgres() {}

  /**
   * Creates an empty database and returns unpooled connections to it. Test classes that take one
   * each cannot get into each other's way.
   */
  public static DataSource freshDatabase() {
    return Chosen.SERVER.freshDatabase();
  }

  /** The major version of the server, such as 18. */
  public static int majorVersion() {
    return Chosen.SERVER.majorVersion();
  }

  private static final class Chosen {

    static final TestServer SERVER = TestSettings.ofThisBuild().start();
  }
}
