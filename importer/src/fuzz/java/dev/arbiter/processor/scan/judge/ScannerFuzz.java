package dev.arbiter.processor.scan.judge;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Any text is read without an exception, and rendered to something. */
public final class ScannerFuzz {

  private static final Scope SCOPE =
      new Scope(null, "accounts", Set.of("id", "email", "name", "a", "b"));

  private ScannerFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    String sql = new String(bytes, StandardCharsets.UTF_8);
    Fragment fragment = Fragment.of(sql, SCOPE);
    if (fragment.mentions().stream().anyMatch(it -> fragment.textOf(it).isEmpty())) {
      throw new AssertionError("a mention of nothing");
    }
    String same = fragment.render(Rendering.unqualified().withParameters(it -> ":" + it));
    if (same.isEmpty() != sql.isEmpty()) {
      throw new AssertionError(same);
    }
    fragment.render(Rendering.stored("t").jdbc());
    fragment.splitTopLevel();
    Nullness.neverNull(fragment, Set.of("a"));
    Nullness.requiredNotNull(fragment);
    KeyPartSyntax.of(sql, SCOPE).expression();
    Assignment.parse(sql, SCOPE);
  }
}
