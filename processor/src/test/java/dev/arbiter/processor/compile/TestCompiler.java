package dev.arbiter.processor.compile;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that users run the processor in. */
public enum TestCompiler {
  JAVAC(List.of("-Xlint:all"), List.of("-Werror", "-Xdoclint:all,-missing")) {
    @Override
    JavaCompiler tool() {
      return ToolProvider.getSystemJavaCompiler();
    }

    @Override
    public boolean minds(Report report) {
      return true;
    }
  },

  /** Eclipse's: what it warns of by itself is a matter of taste. */
  ECJ(List.of(), List.of()) {
    @Override
    JavaCompiler tool() {
      return new EclipseCompiler();
    }

    @Override
    public boolean minds(Report report) {
      return report.ours() || report.kind() == Report.Kind.ERROR;
    }
  };

  private final List<String> lint;
  private final List<String> strictest;

  TestCompiler(List<String> lint, List<String> strictest) {
    this.lint = lint;
    this.strictest = strictest;
  }

  abstract JavaCompiler tool();

  /** Whether right code must not bring forth that. */
  public abstract boolean minds(Report report);

  List<String> lint() {
    return lint;
  }

  /** The options that let no warning pass. */
  public String[] strictest() {
    return strictest.toArray(String[]::new);
  }
}
