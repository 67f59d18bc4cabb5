package dev.arbiter.processor.compile;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A diagnostic as users see it.
 *
 * @param file the source's name, without its folder
 * @param line 0 where the compiler gave no position
 */
public record Report(Diagnostic.Kind kind, String file, long line, String text) {

  /** All that was reported. */
  public static List<Report> of(Compilation compilation) {
    return compilation.diagnostics().stream().map(Report::of).toList();
  }

  /** What the processor says, and what the compiler says against it. */
  public static List<Report> ofNote(Compilation compilation) {
    return of(compilation).stream().filter(it -> it.ours() || it.isError()).toList();
  }

  private static Report of(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String path = source == null ? "" : source.getName();
    return new Report(
        diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING
            ? Diagnostic.Kind.WARNING
            : diagnostic.getKind(),
        path.substring(path.lastIndexOf('/') + 1),
        Math.max(0, diagnostic.getLineNumber()),
        diagnostic.getMessage(Locale.ROOT));
  }

  /** Whether it fails the compilation. */
  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** Whether it is one of the processor's own: these begin with their tag. */
  public boolean ours() {
    return text.matches("(?s)\\[[A-Z][A-Za-z0-9]*] .*");
  }

  /**
   * A record with a problem has no {@code NewX}, {@code XDao}: nor does what mentions it compile.
   */
  boolean missesGenerated() {
    return text.matches("(?s)cannot find symbol\\n  symbol:   class New.*")
        || text.matches("package \\w+Dao does not exist")
        || text.matches("(New\\w+|\\w+Dao) cannot be resolved to a type");
  }

  Report withText(String other) {
    return new Report(kind, file, line, other);
  }
}
