package dev.arbiter.processor.generate.source;

import com.palantir.javapoet.NameAllocator;

/** Names that are asked for once. */
public final class LocalNames {

  private LocalNames() {}

  /** The name that is suggested, or one like it where Java or another has that one. */
  public static String next(NameAllocator names, String suggested) {
    // Without a tag of ours, each name would draw a random UUID for one.
    return names.newName(suggested, new Object());
  }
}
