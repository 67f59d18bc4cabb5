package dev.arbiter.processor.compile;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A diagnostic as users see it.
 *
 * @param line 0 where the compiler gave no position
 */
public record Report(Kind kind, String file, long line, String text) {

  /** How bad it is. */
  public enum Kind {
    ERROR,
    WARNING,
    OTHER
  }

  static Report of(Diagnostic<? extends JavaFileObject> diagnostic) {
    Kind kind =
        switch (diagnostic.getKind()) {
          case ERROR -> Kind.ERROR;
          case WARNING, MANDATORY_WARNING -> Kind.WARNING;
          default -> Kind.OTHER;
        };
    JavaFileObject source = diagnostic.getSource();
    String path = source == null ? "" : source.getName();
    return new Report(
        kind,
        path.substring(path.lastIndexOf('/') + 1),
        Math.max(0, diagnostic.getLineNumber()),
        diagnostic.getMessage(Locale.ROOT));
  }

  /** Whether it is one of the processor's own: these begin with their tag. */
  public boolean ours() {
    return text.matches("(?s)\\[[A-Z][A-Za-z0-9]*] .*");
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + kind.name().toLowerCase(Locale.ROOT) + ": " + text;
  }
}
